import { changesBetween } from '#app/domain/changes.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readOutlines } from '#app/domain/places/outlines/read-outlines.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { sha256 } from '#app/sha256.server.ts'
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
    const drawnBefore = units.filter(({ soate }) => drawn.has(soate))
    const changes = changesBetween(printsOf(drawnBefore), printsOf(changed))
    return done({ outlines }, 'outlines-taken', 'territory', { outlines, ...changes })
  })
}

/** The SHA-256 of each outline by the unit's code: a line of the log is no place for a thousand points. */
function printsOf(units: readonly Territory[]) {
  const print = ({ outline }: Territory) => outline && sha256(JSON.stringify(outline))
  return Object.fromEntries(units.map((unit) => [unit.soate, print(unit)]))
}
