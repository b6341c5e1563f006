import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readOutlines } from '#app/domain/places/outlines/read-outlines.ts'
import { putTerritories, territoriesIn } from '#models/places/territory.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'

/** Takes the outlines of a GeoJSON file: all of them, or none when one is faulty. */
export async function takeOutlines(
  situation: Situation,
  { text, only }: { text: string; only: string | null },
): Promise<Outcome<{ outlines: number }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'change-territory', { place }, at)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    const units = await territoriesIn(tx, place)
    const read = readOutlines(text, units, only)
    if (read.refused) return read
    const drawn = new Map(read.value.map(({ soate, outline }) => [soate, outline]))
    const changed = units.flatMap((unit) => {
      const outline = drawn.get(unit.soate)
      return outline ? [{ ...unit, outline }] : []
    })
    await putTerritories(tx, changed)
    const outlines = changed.length
    return done({ outlines }, 'outlines-taken', 'territory', { outlines })
  })
}
