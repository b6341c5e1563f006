import { dayOf } from '#app/domain/calendar/day.ts'
import { sealedText as boxText } from '#app/domain/commission/sealed-box.ts'
import {
  closesText,
  codeOf,
  countedText,
  isSealedLine,
  logText,
  sealedText,
  takenText,
} from '#app/domain/ledger/leaf.ts'
import type { LedgerHead } from '#app/domain/ledger/ledger-head.ts'
import { areCodesDue } from '#app/domain/ledger/publication.ts'
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

/** What is due: the state that the ledger comes to, and whether waiting codes come with it; null where nothing is. */
export type Due = { state: State; codes: boolean }

export async function whatIsDue({ head, round, now }: Known): Promise<Due | null> {
  const { place, number, seal, calendar } = round
  if (head.state === 'sealed')
    return (await readResult(place, number)) ? { state: 'done', codes: false } : null
  if (seal?.doneAt) return { state: 'sealed', codes: true }
  const waiting = (await fenceTurnout(place, number)).online - head.codes
  const codes = areCodesDue({ ...head, waiting, now })
  const moved = calendar.counting.getTime() !== head.closes.getTime()
  return codes || moved || head.publishedAt === null ? { state: 'open', codes } : null
}

/**
 * The lines that are due and do not stand in the ledger yet; null where boxes and counters part, so that the vote cannot
 * be told as sealed. Begun again after a crash it adds what is missing.
 */
export async function dueLines(
  { state, codes }: Due,
  known: Known,
  standing: readonly string[],
  keys: Pick<RoundKeys, 'macOf'>,
): Promise<string[] | null> {
  const { head, round, now } = known
  const { place, number, calendar } = round
  const there = new Set(standing)
  const missing = (lines: readonly string[]) => lines.filter((line) => !there.has(line))
  if (state === 'done') return missing(await countedLines(place, number))
  // Told as sealed before a crash: the keys by which boxes are checked may be destroyed by now.
  if (standing.some(isSealedLine)) return []
  const moved = calendar.counting.getTime() !== head.closes.getTime()
  const schedule = moved ? [closesText(calendar.counting)] : []
  const loggedToday = head.publishedAt && dayOf(head.publishedAt) === dayOf(now)
  const log = state === 'open' && loggedToday ? [] : await logLines(place)
  const taken = codes ? missing(await takenLines(place, number)) : []
  const lines = [...schedule, ...missing(log), ...taken]
  if (state === 'open') return lines
  const checked = await checkBoxes(round, keys)
  const all = head.codes + taken.length
  if ('refused' in checked || checked.envelopes.length !== all) return null
  return [...lines, sealedText(all, sha256(boxText(checked.envelopes)))]
}

async function countedLines(place: string, number: number): Promise<string[]> {
  const result = await readResult(place, number)
  return result ? [countedText(result.ballots, result.inputs)] : []
}

async function logLines(place: string): Promise<string[]> {
  const { number, hash } = await chainHead(place)
  return [logText(number, hash)]
}

/** The codes of all who voted online, ascending. */
async function takenLines(place: string, number: number): Promise<string[]> {
  const tags = await onlineTags(place, number)
  return tags.map((tag) => takenText(codeOf(handleOf(sha256, tag)))).sort()
}
