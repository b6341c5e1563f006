import { setImmediate as afterOthers } from 'node:timers/promises'
import { type Refusal, refuse } from '#app/domain/outcome.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { checkBallot } from '#app/domain/voting/check-ballot.ts'
import { envelopeInfo, readEnvelopeText } from '#app/domain/voting/envelope-text.ts'
import { countBallots, insertManyBallots } from '#models/voting/ballot.server.ts'
import { fenceCasts, fenceTurnout } from '#models/voting/fence.server.ts'
import { countBoxes, eachBox, type VoteBox } from '#models/voting/vote-box.server.ts'
import { isAuthentic } from './box-keys.server.ts'
import { openEnvelope } from './envelope.server.ts'
import type { RoundKeys } from './round-keys.server.ts'

type Opening = Pick<Round, 'place' | 'number'> & { frozen: Frozen }

/** How many envelopes are opened before others of the process have their turn; one takes a tenth of a millisecond. */
const atATime = 50
const atOnce = 5_000

/**
 * Opens the envelopes of a vote that is sealed, and keeps what was in them as ballots, ascending by what they choose: from
 * there on nothing of a box goes along. Nothing is kept unless every box is as it was filled, holds a lawful ballot, and
 * boxes and ballots are as many as the fence let through. Can be begun again, and twice at once: it writes the same.
 */
export async function openBoxes(round: Opening, keys: RoundKeys): Promise<Refusal | null> {
  const { place, number } = round
  const boxes = await countBoxes(place, number)
  // A vote of before there were envelopes: its ballots lie open.
  if (boxes === 0 && (await countBallots(place, number)) > 0) return null
  const { found, broken, casts } = await openEach(round, keys)
  const [{ voted }, passed] = await Promise.all([
    fenceTurnout(place, number),
    fenceCasts(place, number),
  ])
  if (broken > 0 || boxes !== voted || casts !== passed)
    return refuse('conflict', 'boxes-and-fence-differ', { boxes, broken, people: voted })
  const ascending = found.sort(byChoices)
  for (let from = 0; from < ascending.length; from += atOnce)
    await insertManyBallots(
      ascending.slice(from, from + atOnce).map((choices, index) => ({
        ...{ place, round: number, rank: from + index + 1, choices },
      })),
    )
  const kept = await countBallots(place, number)
  if (kept !== boxes) throw new Error(`${kept} ballots of ${boxes} boxes in ${place}/${number}`)
  return null
}

async function openEach(round: Opening, keys: RoundKeys) {
  const seen = new Set<string>()
  const found: (readonly number[])[] = []
  let [broken, casts, opened] = [0, 0, 0]
  for await (const box of eachBox(round.place, round.number)) {
    if (++opened % atATime === 0) await afterOthers()
    const choices = seen.has(box.envelope) ? null : inside(box, round, keys)
    seen.add(box.envelope)
    casts += box.seq
    if (choices) found.push(choices)
    else broken++
  }
  return { found, broken, casts }
}

/** The choices in a box; null where it was changed, or is no ballot that the rules allow. */
function inside(box: VoteBox, { place, number, frozen }: Opening, keys: RoundKeys) {
  const { macOf, opening } = keys
  if (!macOf || !opening || !isAuthentic(macOf, box)) return null
  const text = openEnvelope(opening, box.envelope, envelopeInfo(place, number, frozen.hash))
  const read = text === null ? null : readEnvelopeText(text)
  if (!read) return null
  const checked = checkBallot(sheetFor(frozen, read.village), read.choices.map(String))
  return checked.refused ? null : checked.value.choices
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
