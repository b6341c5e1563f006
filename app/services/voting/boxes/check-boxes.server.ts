import { type Refusal, refuse } from '#app/domain/outcome.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { fenceCasts, fenceTurnout } from '#models/voting/fence.server.ts'
import { countMarks } from '#models/voting/roll-mark.server.ts'
import { eachBox } from '#models/voting/vote-box.server.ts'
import type { RoundKeys } from '../round-keys.server.ts'
import { isAuthentic } from './box-keys.server.ts'

type Boxes = { envelopes: readonly string[] }

/**
 * The envelopes of a sealed vote, ascending, once all is accounted for: every box as it was filled, every envelope there
 * once, boxes as many as marks and as people were let in, and the sum of the boxes' counters the sum of the fence's.
 */
export async function checkBoxes(
  { place, number }: Pick<Round, 'place' | 'number'>,
  { macOf }: Pick<RoundKeys, 'macOf'>,
): Promise<Boxes | Refusal> {
  const envelopes = new Set<string>()
  let [boxes, broken, casts] = [0, 0, 0]
  for await (const box of eachBox(place, number)) {
    boxes++
    casts += box.seq
    if (!macOf || !isAuthentic(macOf, box) || envelopes.has(box.envelope)) broken++
    envelopes.add(box.envelope)
  }
  const { voted } = await fenceTurnout(place, number)
  const { online } = await countMarks(place, number)
  return broken > 0 ||
    boxes !== voted ||
    boxes !== online ||
    casts !== (await fenceCasts(place, number))
    ? differing({ boxes, broken, people: voted })
    : { envelopes: [...envelopes].sort() }
}

export const differing = (found: { boxes: number; broken: number; people: number }) =>
  refuse('conflict', 'boxes-and-fence-differ', found)
