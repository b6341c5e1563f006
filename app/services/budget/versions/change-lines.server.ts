import type { BudgetLine } from '#app/domain/budget/line.ts'
import {
  addLine,
  moveBeside,
  moveUnder,
  removeLine,
  rewriteLine,
  splitLine,
  type Written,
} from '#app/domain/budget/work/edit-lines.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import type { Situation } from '../../situation.ts'
import { changeWorking, type Of } from './change-version.server.ts'

/** What is done to the lines of a version on its page. */
export type LineChange =
  | { step: 'rewrite'; line: number; written: Written; under: number | null }
  | { step: 'add'; under: number | null; written: Written & Pick<BudgetLine, 'side'> }
  | { step: 'split'; line: number; written: Written }
  | { step: 'up' | 'down' | 'remove'; line: number }

export function changeLines(
  situation: Situation,
  of: Of,
  change: LineChange,
): Promise<Outcome<Of>> {
  return changeWorking(situation, of, 'budget-lines-changed', ({ lines, given }) => {
    const changed = applied(lines, change, given)
    return changed.refused ? changed : accepted({ lines: changed.value, step: change.step })
  })
}

function applied(
  lines: readonly BudgetLine[],
  change: LineChange,
  given: number,
): Outcome<readonly BudgetLine[]> {
  switch (change.step) {
    case 'rewrite': {
      const written = rewriteLine(lines, change.line, change.written)
      return written.refused ? written : moveUnder(written.value, change.line, change.under)
    }
    case 'add':
      return addLine(lines, change.under, change.written, given)
    case 'split':
      return splitLine(lines, change.line, change.written, given)
    case 'remove':
      return removeLine(lines, change.line)
    default:
      return moveBeside(lines, change.line, change.step === 'up' ? -1 : 1)
  }
}
