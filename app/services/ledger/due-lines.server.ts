import { dayOf } from '#app/domain/calendar/day.ts'
import { sealedText as boxText } from '#app/domain/commission/sealed-box.ts'
import {
  closesText,
  codeOf,
  countedText,
  logText,
  sealedText,
  takenText,
} from '#app/domain/ledger/leaf.ts'
import type { LedgerHead } from '#app/domain/ledger/ledger-head.ts'
import { isDue } from '#app/domain/ledger/publication.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { handleOf } from '#app/domain/voting/receipt.ts'
import { sha256 } from '#app/sha256.server.ts'
import { chainHead } from '#models/records/audit-line.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { fenceTurnout } from '#models/voting/fence.server.ts'
import { onlineTags } from '#models/voting/roll-mark.server.ts'
import { checkBoxes } from '../voting/boxes/check-boxes.server.ts'
import type { RoundKeys } from '../voting/round-keys.server.ts'

type State = LedgerHead['state']
export type Known = {
  head: LedgerHead
  round: Pick<Round, 'place' | 'number' | 'seal' | 'calendar'>
  now: Date
}

/** What state a ledger comes to by what is due now; null where nothing is. */
export async function dueState({ head, round, now }: Known): Promise<State | null> {
  const { place, number, seal, calendar } = round
  if (head.state === 'sealed') return (await readResult(place, number)) ? 'done' : null
  if (seal?.doneAt) return 'sealed'
  const waiting = (await fenceTurnout(place, number)).online - head.codes
  const moved = calendar.counting.getTime() !== head.closes.getTime()
  return moved || isDue({ ...head, waiting, now }) ? 'open' : null
}

/**
 * The lines that bring a ledger to a state, beside those that stand in it; null where boxes and counters part, so that the
 * vote cannot be told as sealed.
 */
export async function dueLines(
  state: State,
  known: Known,
  standing: readonly string[],
  keys: Pick<RoundKeys, 'macOf'>,
): Promise<string[] | null> {
  const { head, round, now } = known
  const { place, number, calendar } = round
  if (state === 'done') return countedLines(place, number)
  const moved = calendar.counting.getTime() !== head.closes.getTime()
  const schedule = moved ? [closesText(calendar.counting)] : []
  const loggedToday = head.publishedAt && dayOf(head.publishedAt) === dayOf(now)
  const log = state === 'open' && loggedToday ? [] : await logLines(place, standing)
  const taken = await newCodes(head, standing)
  const lines = [...schedule, ...log, ...taken]
  if (state === 'open') return lines
  const checked = await checkBoxes(round, keys)
  const codes = head.codes + taken.length
  if ('refused' in checked || checked.envelopes.length !== codes) return null
  return [...lines, sealedText(codes, sha256(boxText(checked.envelopes)))]
}

async function countedLines(place: string, number: number): Promise<string[]> {
  const result = await readResult(place, number)
  return result ? [countedText(result.ballots, result.inputs)] : []
}

async function logLines(place: string, standing: readonly string[]): Promise<string[]> {
  const { number, hash } = await chainHead(place)
  const line = logText(number, hash)
  return standing.includes(line) ? [] : [line]
}

/** The codes of those who voted online and stand not yet in the ledger, ascending. */
async function newCodes({ place, round }: LedgerHead, standing: readonly string[]) {
  const there = new Set(standing)
  const lines = (await onlineTags(place, round)).map((tag) =>
    takenText(codeOf(handleOf(sha256, tag))),
  )
  return lines.filter((line) => !there.has(line)).sort()
}
