import { oncePerSituation } from '../once-per-situation.ts'
import { villagesOf } from './villages-of.server.ts'

/** The villages that a page names, ended ones too. */
export const villagesHere = oncePerSituation(({ place }) => villagesOf(place))
