import type { Day } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'
import type { Sha256 } from '../sha256.ts'

/** From which age on which day people are on a roll. */
export type OldEnough = { minAge: number; on: Day }

/** One person of a roll: a keyed hash that names nobody, and the village. */
export type Entitled = readonly [tag: string, village: number]

/** What is told of a roll to everybody, and what two persons sign. */
export type RollFacts = {
  version: number
  size: number
  /** How many people of each village, by its number. */
  villages: readonly { village: number; people: number }[]
  /** SHA-256 of its lines. */
  hash: string
  /** From which age on which day people were taken in. */
  of: OldEnough
}

/** What approving a roll does, in the words of those who sign: with names of villages, and beside the former roll. */
export type RollContent = {
  version: number
  size: number
  hash: string
  of: OldEnough
  villages: readonly { village: number; name: InLanguages; people: number }[]
  /** Against the roll that was approved before; null where none was. */
  changes: RollChanges | null
}

export type RollChanges = { added: number; gone: number; moved: number }

/** Sums of a roll and its hash: of the lines `TAG VILLAGE` in ascending order, each with its end of line. */
export function rollFacts(people: readonly Entitled[], sha256: Sha256) {
  const lines = people.map(([tag, village]) => `${tag} ${village}\n`).sort()
  const counts = new Map<number, number>()
  for (const [, village] of people) counts.set(village, (counts.get(village) ?? 0) + 1)
  const villages = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([village, count]) => ({ village, people: count }))
  return { size: people.length, villages, hash: sha256(lines.join('')) }
}

/** How one roll differs from the one before. */
export function rollChanges(
  before: ReadonlyMap<string, number>,
  people: readonly Entitled[],
): RollChanges {
  const stays = people.filter(([tag]) => before.has(tag))
  const moved = stays.filter(([tag, village]) => before.get(tag) !== village).length
  return { added: people.length - stays.length, gone: before.size - stays.length, moved }
}

/** The part of a roll that a tag lies in: by its first signs, so that nothing is left of the order of the file. */
export const partOfTag = (tag: string) => tag.slice(0, 3)

/** A roll in its parts, each in the order of the tags. */
export function partsOfRoll(people: readonly Entitled[]): Map<string, Entitled[]> {
  const parts = new Map<string, Entitled[]>()
  for (const one of [...people].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const part = partOfTag(one[0])
    const found = parts.get(part)
    if (found) found.push(one)
    else parts.set(part, [one])
  }
  return parts
}
