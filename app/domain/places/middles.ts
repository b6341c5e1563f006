import type { Day } from '../calendar/day.ts'
import { middleOf, type Point } from '../points.ts'
import { type Territory, validOn } from './territory.ts'

type Centre = Pick<Territory, 'place' | 'validFrom' | 'validTo' | 'centre'>

/** The middle of each municipality's villages that exist on a day, in degrees; nothing for one that has drawn none. */
export function middles(villages: readonly Centre[], day: Day): Map<string, Point> {
  const points = new Map<string, Point[]>()
  for (const village of villages) {
    if (!village.centre || !validOn(village, day)) continue
    points.set(village.place, [...(points.get(village.place) ?? []), village.centre])
  }
  return new Map([...points].map(([place, all]) => [place, middleOf(all)]))
}
