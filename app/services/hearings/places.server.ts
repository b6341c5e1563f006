import type { HearingOffice, VillageNames } from '#app/domain/hearings/pages.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'
import { villagesOf, villagesOn } from '../places/villages-of.server.ts'

export async function officeHere(place: string): Promise<HearingOffice | null> {
  const found = await findMunicipality(place)
  if (!found) return null
  const { name, region, office } = found
  return { name, region, office }
}

const named = (villages: Awaited<ReturnType<typeof villagesOf>>): VillageNames =>
  villages.map(({ number, name }) => ({ number, name }))

/** The villages that stood at an instant: from where people can have come. */
export const villagesAt = async (place: string, at: Date) => named(await villagesOn(place, at))

/** All villages, ended ones too, for naming what was counted or asked. */
export const villageNames = async (place: string) => named(await villagesOf(place))
