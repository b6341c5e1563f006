import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { personText } from '#app/domain/roll/pin.ts'
import type { Entitled } from '#app/domain/roll/roll.ts'
import type { RollRow } from '#app/domain/roll/roll-row.ts'
import type { Vault } from './voting.server.ts'
import { rollTags } from './voting.server.ts'

/** The people of a file as the keys of its round name them. */
export async function entitledIn(
  vault: Vault,
  { place, round }: { place: string; round: number },
  rows: readonly RollRow[],
): Promise<Outcome<Entitled[]>> {
  const tagOf = await rollTags(vault, place, round)
  if (tagOf.refused) return tagOf
  const personTag = await vault.personTagOf(place)
  return accepted(
    rows.map(({ pin, village }) => [tagOf.value(personTag(personText(place, pin))), village]),
  )
}
