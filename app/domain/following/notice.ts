import type { LinesThen } from '../remarks/public-remark.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'
import type { ChangedLine } from './messages.ts'

/** How many followed lines one message tells of; the page has the rest. */
export const mostTold = 5

/** What a version made of a line, from what the one before had of it. */
export function changedLine(
  line: Pick<RemarkLine, 'code' | 'name'>,
  before: LinesThen | null,
  now: LinesThen,
): ChangedLine {
  const gone = now.fate === 'gone'
  const keysOf = (then: LinesThen | null) => (then?.lines ?? []).map(({ key }) => key).sort()
  const renamed = !gone && keysOf(before).join('\n') !== keysOf(now).join('\n')
  const isOther = renamed && (before === null || before.fate !== 'gone' || now.fate !== 'same')
  return {
    ...{ code: line.code, name: line.name, gone },
    before: before?.amount ?? null,
    now: gone ? null : now.amount,
    became: isOther ? now.lines.map(({ code, name }) => ({ code, name })) : [],
  }
}
