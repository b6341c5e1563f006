import { type Cell, cleaned, emptyCell, isError } from '#app/domain/budget/sheets/sheet.ts'
import { bookLimits } from './unreadable.ts'

/** How a stored number is shown. */
export type Shown = { as: 'number' | 'day' | 'percent'; indent: number }

const plainShown: Shown = { as: 'number', indent: 0 }

/** A cell of words; spaces before the first one move it to the right. */
export function wordsCell(written: string, shown: Shown = plainShown): Cell {
  const spaces = written.length - written.replace(/^[ \u00a0]+/, '').length
  const text = cleaned(written.slice(0, bookLimits.letters))
  if (isError(text)) return { ...emptyCell, text, unknown: true }
  return text === '' ? emptyCell : { ...emptyCell, text, indent: shown.indent + spaces }
}

/** A cell of a stored number. What a processor left of 0,1 + 0,2 is rounded away. */
export function numberCell(stored: number, shown: Shown = plainShown): Cell {
  const number = Number(stored.toPrecision(15))
  const text =
    shown.as === 'percent' ? `${Number((number * 100).toPrecision(12))}%` : String(number)
  return {
    ...emptyCell,
    text,
    number: shown.as === 'number' ? number : null,
    indent: shown.indent,
    percent: shown.as === 'percent',
  }
}

export const unknownCell: Cell = { ...emptyCell, text: '=', unknown: true }
