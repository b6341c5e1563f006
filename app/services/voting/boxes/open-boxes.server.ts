import { setImmediate as afterOthers } from 'node:timers/promises'
import type { Refusal } from '#app/domain/outcome.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { envelopeInfo } from '#app/domain/voting/envelope-text.ts'
import { countBallots } from '#models/voting/ballot.server.ts'
import { countBoxes } from '#models/voting/vote-box.server.ts'
import type { RoundKeys } from '../round-keys.server.ts'
import { checkBoxes, differing } from './check-boxes.server.ts'
import { openEnvelope } from './envelope.server.ts'
import { keepOpened, lawfulChoices } from './keep-opened.server.ts'

type Opening = Pick<Round, 'place' | 'number'> & { frozen: Frozen }

/** How many envelopes are opened before others of the process have their turn; one takes a tenth of a millisecond. */
const atATime = 50

/**
 * Opens the envelopes of a vote that is sealed, with the key on the server, and keeps what was in them as ballots. Nothing
 * is kept unless all boxes are accounted for and each holds a lawful ballot. Can be begun again, and twice at once: it
 * writes the same.
 */
export async function openBoxes(round: Opening, keys: RoundKeys): Promise<Refusal | null> {
  const { place, number, frozen } = round
  // A vote of before there were envelopes: its ballots lie open.
  if ((await countBoxes(place, number)) === 0 && (await countBallots(place, number)) > 0)
    return null
  const checked = await checkBoxes(round, keys)
  if ('refused' in checked) return checked
  const info = envelopeInfo(place, number, frozen.hash)
  const found: (readonly number[])[] = []
  for (const [at, envelope] of checked.envelopes.entries()) {
    if (at % atATime === 0) await afterOthers()
    const text = keys.opening && openEnvelope(keys.opening, envelope, info)
    const choices = text === null ? null : lawfulChoices(frozen, text)
    if (choices) found.push(choices)
  }
  const [boxes, broken] = [checked.envelopes.length, checked.envelopes.length - found.length]
  if (broken > 0) return differing({ boxes, broken, people: boxes })
  await keepOpened(place, number, found)
  return null
}
