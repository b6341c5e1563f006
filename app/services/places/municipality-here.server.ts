import { oncePerSituation } from '../once-per-situation.ts'
import { findMunicipality } from './find-municipality.server.ts'

/** The municipality that a page belongs to; null where there is none of that name. */
export const municipalityHere = oncePerSituation(({ place }) => findMunicipality(place))
