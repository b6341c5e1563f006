import type { Frozen } from '#app/domain/rounds/round.ts'
import { sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { checkBallot } from '#app/domain/voting/check-ballot.ts'
import { readEnvelopeText } from '#app/domain/voting/envelope-text.ts'
import { countBallots, insertManyBallots } from '#models/voting/ballot.server.ts'

const atOnce = 5_000

/** The choices that an envelope's text says; null where it is no ballot that the rules allow on its village's sheet. */
export function lawfulChoices(frozen: Frozen, text: string): readonly number[] | null {
  const read = readEnvelopeText(text)
  if (!read) return null
  const checked = checkBallot(sheetFor(frozen, read.village), read.choices.map(String))
  return checked.refused ? null : checked.value.choices
}

/** Keeps opened ballots, ranked by what they choose: from here on nothing of a box goes along. */
export async function keepOpened(
  place: string,
  round: number,
  found: readonly (readonly number[])[],
): Promise<void> {
  const ascending = [...found].sort(byChoices)
  for (let from = 0; from < ascending.length; from += atOnce)
    await insertManyBallots(
      ascending
        .slice(from, from + atOnce)
        .map((choices, index) => ({ place, round, rank: from + index + 1, choices })),
    )
  const kept = await countBallots(place, round)
  if (kept !== found.length)
    throw new Error(`${kept} ballots of ${found.length} boxes in ${place}/${round}`)
}

/** By the first number that differs; of two that begin alike the shorter first. */
function byChoices(one: readonly number[], other: readonly number[]): number {
  for (const [index, number] of one.entries()) {
    const beside = other[index]
    if (beside === undefined) return 1
    if (number !== beside) return number - beside
  }
  return one.length - other.length
}
