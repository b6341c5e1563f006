import type { Facility, ShownFacility } from '#app/domain/facilities/facility.ts'
import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { facilitiesOf } from '#models/facilities/facility.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'
import { kindsIn } from './kinds-here.server.ts'
import { keptWhereLarge } from './large/kept-where-large.server.ts'
import { piecewise } from './large/piecewise.ts'
import { villagesKnown } from './places.server.ts'

/** All facilities of a municipality as they stand now, with what they are called, ended ones too. */
export const facilitiesNow = sharedBriefly(async (place): Promise<readonly ShownFacility[]> => {
  const [facilities, kinds, villages] = await Promise.all([
    facilitiesOf(place),
    kindsIn(null, place),
    villagesKnown(place),
  ])
  const shown = await piecewise(facilities, (one) => shownAs(one, kinds, villages))
  return shown.filter((one) => one !== null)
})

/** The same for pages; of a register of many thousands as it stood before it was read again. */
export const facilitiesHere = keptWhereLarge(facilitiesNow)

/** Null where its kind is not known any more, which no command lets come about. */
function shownAs(
  facility: Facility,
  kinds: readonly FacilityKind[],
  villages: Awaited<ReturnType<typeof villagesKnown>>,
): ShownFacility | null {
  const kindFacts = kinds.find(({ key }) => key === facility.kind)
  const village = villages.find(({ number }) => number === facility.village)
  return kindFacts ? { ...facility, kindFacts, villageName: village?.name ?? null } : null
}

/** The register as the office works on it. */
export async function readRegister(
  situation: Situation,
): Promise<Outcome<readonly ShownFacility[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-facilities', { place }, at)
  return allowed.refused ? allowed : accepted(await facilitiesHere(situation))
}

/** One of them. */
export async function readOfRegister(
  situation: Situation,
  number: number,
): Promise<Outcome<ShownFacility>> {
  const all = await readRegister(situation)
  if (all.refused) return all
  const found = all.value.find((one) => one.number === number)
  return found ? accepted(found) : refuse('missing', 'not-here', {})
}
