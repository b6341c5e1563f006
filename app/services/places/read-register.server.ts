import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { territoriesOf } from '#models/places/territory.server.ts'
import type { Situation } from '../situation.ts'

/** The register of the municipality's territory: villages by their numbers, then what is larger. */
export async function readRegister(situation: Situation): Promise<Outcome<Territory[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-territory', { place }, at)
  if (allowed.refused) return allowed
  const units = await territoriesOf(place)
  const order = ({ number }: Territory) => number ?? Number.POSITIVE_INFINITY
  return accepted(units.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))))
}

/** A unit as the list shows it: whether its outline is drawn, and not the outline. */
export function registerRow({ outline, ...unit }: Territory) {
  return { ...unit, drawn: outline !== null }
}

/** One unit of it, with all the others, for the page that changes it. */
export async function readUnit(
  situation: Situation,
  soate: string,
): Promise<Outcome<{ unit: Territory; all: Territory[] }>> {
  const all = await readRegister(situation)
  if (all.refused) return all
  const unit = all.value.find((one) => one.soate === soate)
  return unit ? accepted({ unit, all: all.value }) : refuse('missing', 'not-here', {})
}
