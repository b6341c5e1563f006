import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { WrittenRemark } from '#app/domain/remarks/check-remark.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import { type Move, movesOf, saidBy } from '#app/domain/remarks/simulator/moves.ts'
import { isBalanced, isOfAnother, play, readState } from '#app/domain/remarks/simulator/play.ts'
import type { Sending } from '#app/domain/remarks/simulator/simulator-page.ts'
import type { Situation } from '../../situation.ts'
import { writingOn } from '../open-writing.server.ts'
import { writeRemarkMade } from '../write-remark.server.ts'
import { type SimulatorHere, simulatorHere } from './simulator-here.server.ts'

/** What is sent with what was played: a text, from which village, and whether the name may be published. */
export type SaidOfPlayed = Pick<WrittenRemark, 'text' | 'village' | 'named'>

/** The form in which what was played becomes a remark, line by line. */
export async function openSending(
  situation: Situation,
  year: number,
  state: string,
): Promise<Outcome<Sending>> {
  const allowed = may(situation.person, 'write-remark', { place: situation.place }, situation.at)
  if (allowed.refused) return allowed
  const here = await simulatorHere(situation, year)
  if (here.refused) return here
  const moves = movesIn(here.value, state)
  if (moves.refused) return moves
  const { villages, village } = await writingOn(situation, here.value.budget)
  const has = new Map(
    here.value.laid.groups.flatMap(({ of }) => of.map(({ line, amount }) => [line, amount])),
  )
  return accepted({
    ...{ year, villages, village },
    moves: moves.value.map(({ line, by }) => ({
      line: { ...remarkLine(line), amount: has.get(line) ?? null },
      by,
    })),
  })
}

/** Writes what was played as a remark on the line that is moved most, with every move. */
export function sendPlayed(
  situation: Situation,
  { year, state, ...said }: SaidOfPlayed & { year: number; state: string },
): ReturnType<typeof writeRemarkMade> {
  return writeRemarkMade(situation, 'simulator', async (tx) => {
    const here = await simulatorHere(situation, year, tx)
    if (here.refused) return here
    const moves = movesIn(here.value, state)
    if (moves.refused) return moves
    const stands = saidBy(moves.value)
    if (!stands) return refuse('conflict', 'simulator-not-balanced', {})
    const { side, key } = stands.line
    return accepted({
      ...{ ...said, year, source: 'simulator' as const, wish: stands.wish, line: { side, key } },
      wanted: moves.value.map(({ line, by }) => ({ side: line.side, key: line.key, by })),
      ...{ files: [], paper: null },
    })
  })
}

/** What was played, where it is of this draft and comes out even. */
function movesIn({ laid }: SimulatorHere, state: string): Outcome<Move[]> {
  const presses = readState(laid.board, state)
  if (presses && isBalanced(play(laid.board, presses))) return accepted(movesOf(laid, presses))
  return refuse(
    'conflict',
    !presses && isOfAnother(laid.board, state)
      ? 'simulator-draft-changed'
      : 'simulator-not-balanced',
    {},
  )
}
