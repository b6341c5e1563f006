import type { Turnout } from '#app/domain/voting/turnout.ts'
import { readHead } from '#models/ledger/ledger-head.server.ts'
import { anyOpen } from '#models/voting/fence.server.ts'
import { turnoutOf } from './turnout-of.server.ts'

/**
 * How many have voted, as anybody may know it, the office included. While people vote it grows with the public list of
 * codes, by several at once: a figure that rose with each first vote, and stayed with each that replaces one, would tell
 * whoever stands beside a voter that they had voted before.
 */
export async function publicTurnout(place: string, round: number): Promise<Turnout> {
  const [head, exact] = [await readHead(place, round), await turnoutOf(place, round)]
  if (head?.state !== 'open' || !(await anyOpen(place, round))) return exact
  const { paper } = exact
  return { voted: head.codes + paper, online: head.codes, paper }
}
