import type { Finding } from '../finding.ts'
import { type Amount, amountFor, type BudgetLine, type Period } from '../line.ts'
import { sumsOf } from '../sums.ts'
import { isMissing, type WholeFinding, wholeFindings } from './whole-finding.ts'

/** What was done about a finding: the computed amount taken, the file mended by hand, or left as it is written. */
export const decisions = ['computed', 'mended', 'removed', 'kept'] as const
export type Decision = (typeof decisions)[number]

/** A finding of a version with the line it is about, and what is said of it; both public with the version. */
export type NotedFinding = Omit<Finding, 'kind'> & {
  kind: Finding['kind'] | WholeFinding
  /** The number of the line; null where it was read into none, as a deficit. */
  line: number | null
  /** What its column stands for; null for names and codes, and for columns that are left out. */
  period: Period | null
  decision: Decision | null
  note: string
  notedBy: string | null
}

/** `fits`: other changes have mended it; `open`: nothing is said of it yet. */
export type FindingState = 'open' | 'noted' | 'fits'

export function stateOf(
  finding: NotedFinding,
  lines: readonly BudgetLine[],
  sums: ReadonlyMap<number, readonly Amount[]>,
): FindingState {
  if (finding.note !== '') return 'noted'
  const { kind, line: number, period } = finding
  const whole = wholeFindings.find((one) => one === kind)
  if (whole) return period && !isMissing(whole, period.year, lines) ? 'fits' : 'open'
  if (kind !== 'total' || number === null || !period) return 'open'
  const line = lines.find((one) => one.number === number)
  if (!line) return 'fits'
  const own = amountFor(line.amounts, period)
  const sum = amountFor(sums.get(number) ?? [], period)
  return own === null || own === sum ? 'fits' : 'open'
}

/** What stands about a finding, as a form carries it: another one's decision is not written over unseen. */
export const standingOf = ({ decision, note }: Pick<NotedFinding, 'decision' | 'note'>) =>
  `${decision ?? ''}:${note}`

/** The findings of which something must be said before the version can be published, by their place from 0. */
export function openFindings(
  findings: readonly NotedFinding[],
  lines: readonly BudgetLine[],
): number[] {
  const sums = sumsOf(lines)
  return findings.flatMap((finding, at) => (stateOf(finding, lines, sums) === 'open' ? [at] : []))
}
