import type { Tyiyn } from '../../money.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '../../outcome.ts'
import { typedAmount } from '../amounts/typed-amount.ts'
import type { BudgetLine } from '../line.ts'
import type { Unit } from '../version.ts'
import { removeLine, withAmount, withComputed } from './edit-lines.ts'
import type { Decision, NotedFinding } from './noted-finding.ts'

export type Decided = { decision: Decision; value: string; note: string; by: string }

type Work = { lines: readonly BudgetLine[]; findings: readonly NotedFinding[]; unit: Unit }

/** What may be decided about a finding; to leave it as it is written is always possible. */
export function decisionsFor({ kind, line, hint }: NotedFinding): Decision[] {
  if (kind === 'total' && line !== null)
    return hint && hint.kind !== 'missing-line'
      ? ['computed', 'mended', 'kept']
      : ['computed', 'kept']
  if (kind === 'number' && line !== null) return ['mended', 'kept']
  if (kind === 'code' && line !== null) return ['mended', 'kept']
  if (kind === 'duplicate' && line !== null) return ['removed', 'kept']
  return ['kept']
}

/** The lines and findings after a decision about the finding at a place, which needs its note. */
export function decide(
  { lines, findings, unit }: Work,
  at: number,
  { decision, value, note, by }: Decided,
): Outcome<{ lines: readonly BudgetLine[]; findings: readonly NotedFinding[] }> {
  const finding = findings[at]
  if (!finding || !decisionsFor(finding).includes(decision))
    return refuse('missing', 'not-here', {})
  const changed = linesAfter(lines, finding, decision, {
    ...{ value, unit, field: `value-${at}` },
    held: (number) => number !== finding.line && findings.some(({ line }) => line === number),
  })
  if (changed.refused) return changed
  const noted = { ...finding, decision, note, notedBy: by }
  return accepted({
    lines: changed.value,
    findings: findings.map((one, place) => (place === at ? noted : one)),
  })
}

type Typed = { value: string; unit: Unit; field: string; held: (number: number) => boolean }

function linesAfter(
  lines: readonly BudgetLine[],
  finding: NotedFinding,
  decision: Decision,
  typed: Typed,
): Outcome<readonly BudgetLine[]> {
  const { line, period } = finding
  if (decision === 'kept' || line === null) return accepted(lines)
  if (decision === 'removed') return removeLine(lines, line)
  if (decision === 'computed')
    return accepted(period ? withComputed(lines, line, period, typed.held) : lines)
  return mended(lines, finding, typed)
}

/** The amount or code that was typed, at the line that is to blame. */
function mended(
  lines: readonly BudgetLine[],
  finding: NotedFinding,
  { value, unit, field }: Typed,
): Outcome<readonly BudgetLine[]> {
  const number = guiltyLine(lines, finding)
  if (finding.kind === 'code') {
    const code = value.replace(/[\s\u00a0]/g, '')
    if (!/^\d[\d.\-/]{0,19}$/.test(code)) return refuseInput([fault(field, 'budget-code', {})])
    return accepted(lines.map((one) => (one.number === number ? { ...one, code } : one)))
  }
  const read = typedAmount(value, unit)
  if ('reason' in read) return refuseInput([{ field, reason: read.reason }])
  const { period } = finding
  if (!period || read.value === null) return refuseInput([fault(field, 'fill-in', {})])
  const amount: Tyiyn = read.value
  return withAmount(lines, number, { ...period, tyiyn: amount })
}

/** The line of the hint's row on the same sheet, else that of the finding. */
function guiltyLine(lines: readonly BudgetLine[], { hint, sheet, line }: NotedFinding): number {
  const guilty = hint && lines.find(({ from }) => from?.sheet === sheet && from.row === hint.row)
  return guilty?.number ?? line ?? 0
}
