import { dayOf } from '#app/domain/calendar/day.ts'
import type { Outline, Territory } from '#app/domain/places/territory.ts'
import { validOn } from '#app/domain/places/territory.ts'
import { territoriesOf } from '#models/places/territory.server.ts'

export type Outlined = Territory & { outline: Outline }

/** The units of a municipality that stand today and have an outline, the larger ones first: they lie underneath. */
export async function outlinedUnits(place: string, at: Date): Promise<Outlined[]> {
  const today = dayOf(at)
  const drawn = (await territoriesOf(place)).filter(
    (unit): unit is Outlined => unit.outline !== null && validOn(unit, today),
  )
  return drawn.sort((a, b) => Number(a.kind === 'village') - Number(b.kind === 'village'))
}
