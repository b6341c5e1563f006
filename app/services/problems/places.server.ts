import { allMunicipalities, type Municipality } from '#models/places/municipality.server.ts'
import { villagesKnown } from '../facilities/places.server.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'

export type Jurisdiction = Pick<Municipality, 'place' | 'soate' | 'name' | 'office' | 'region'>

/** The municipalities that programs can ask; what stands still can be read all the same. */
export const jurisdictions = (): Promise<readonly Jurisdiction[]> => allMunicipalities()

export const isSuspended = async (place: string) =>
  Boolean((await findMunicipality(place))?.suspended)

/** The villages by which a report is placed. */
export async function villagesToName(place: string) {
  const all = await villagesKnown(place)
  return all
    .filter(({ validTo }) => validTo === null)
    .map(({ number, name, soate, centre }) => ({ number, name, soate, centre }))
}

export { isMunicipality, villagesKnown as villagesOnMap } from '../facilities/places.server.ts'
