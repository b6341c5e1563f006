import { dayOf } from '#app/domain/calendar/day.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { liesIn } from '#app/domain/places/find-units.ts'
import { middles } from '#app/domain/places/middles.ts'
import type { Point } from '#app/domain/points.ts'
import type { Municipality } from '#models/places/municipality.server.ts'
import { readOblasts, villageCentres } from '#models/places/territory.server.ts'

/** Where these municipalities lie at an instant: their points, in degrees, and how many of them each oblast has. */
export async function whereTheyLie(
  municipalities: readonly Municipality[],
  at: Date,
): Promise<{ points: Map<string, Point>; oblasts: { name: InLanguages; count: number }[] }> {
  const places = municipalities.map(({ place }) => place)
  const [centres, oblasts] = await Promise.all([villageCentres(places), readOblasts()])
  const counted = oblasts.map(({ name, soate }) => ({
    name,
    count: municipalities.filter((one) => liesIn(one.soate, soate)).length,
  }))
  return {
    points: middles(centres, dayOf(at)),
    oblasts: counted.filter(({ count }) => count > 0),
  }
}
