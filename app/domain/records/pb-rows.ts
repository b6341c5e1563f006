/** One row of a .pb file; `line` counts from 1 and is the line the row begins in. */
export type PbRow = { cells: string[]; line: number; starts: number[] | null }

/** Why a file cannot be read; the page or the command turns it into a sentence. */
export type PbFaultReason =
  | 'quote-not-closed'
  | 'section-expected'
  | 'section-missing'
  | 'column-missing'
  | 'field-missing'
  | 'too-many-fields'
  | 'not-money'
  | 'negative-money'
  | 'money-too-fine'
  | 'project-named-twice'
  | 'vote-type-unknown'
  | 'points-not-whole'
  | 'points-do-not-match'
  | 'other-number-of-votes'
  | 'voter-named-twice'
  | 'too-many-choices'

/** Where and why reading ended; `text` is the field, section or column in question. */
export type PbFault = { reason: PbFaultReason; line: number; column: number; text: string }

export type PbRows = {
  push: (chunk: string) => void
  /** Reads what is left; a fault if a quote is still open. */
  end: () => PbFault | null
}

/** The column, from 1, at which a field begins. */
export function columnOf({ cells, starts }: PbRow, index: number): number {
  if (starts) return (starts[index] ?? starts.at(-1) ?? 0) + 1
  return cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 1)
}

/**
 * Cuts a text that arrives in pieces into rows: `;` separates, a field that begins with `"` is quoted
 * and may hold `;`, `""` and line ends; a `"` later in a field is an ordinary letter. Blank rows are
 * passed over; lines end with LF or CRLF, the last one need not.
 */
export function pbRows(onRow: (row: PbRow) => void): PbRows {
  let rest = ''
  let line = 1
  let begun = false
  const take = (atEnd: boolean) => {
    let from = 0
    for (;;) {
      const next = nextRow(rest, from, line, atEnd)
      if (!next) break
      if (next.row.cells.length > 1 || next.row.cells[0]?.trim() !== '') onRow(next.row)
      from = next.end
      line += next.lines
    }
    rest = rest.slice(from)
  }
  return {
    push(chunk) {
      rest += begun || chunk === '' ? chunk : chunk.replace(/^\uFEFF/, '')
      begun ||= chunk !== ''
      take(false)
    },
    end() {
      take(true)
      return rest === '' ? null : openQuote(rest, line)
    },
  }
}

type Cut = { row: PbRow; end: number; lines: number }

function nextRow(text: string, from: number, line: number, atEnd: boolean): Cut | null {
  if (from >= text.length) return null
  const newline = text.indexOf('\n', from)
  if (newline < 0 && !atEnd) return null
  const end = newline < 0 ? text.length : newline
  const plain = text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end)
  if (!plain.includes('"'))
    return { row: { cells: plain.split(';'), line, starts: null }, end: end + 1, lines: 1 }
  return quotedRow(text, from, line, atEnd)
}

function quotedRow(text: string, from: number, line: number, atEnd: boolean): Cut | null {
  const cells: string[] = []
  const starts: number[] = []
  let lines = 1
  for (let at = from; ; ) {
    starts.push(at - from)
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, '')
    if (!field || (field.end >= text.length && !atEnd)) return null
    cells.push(field.value)
    lines += field.lines
    if (text[field.end] !== ';') return { row: { cells, line, starts }, end: field.end + 1, lines }
    at = field.end + 1
  }
}

type Field = { value: string; end: number; lines: number }

/** `end` is the place of the `;` or LF after the field; a CR before the LF belongs to the line end. */
function plainField(text: string, from: number, before: string): Field {
  let end = from
  while (end < text.length && text[end] !== ';' && text[end] !== '\n') end++
  const carriage = text[end] !== ';' && text[end - 1] === '\r' && end > from ? 1 : 0
  return { value: before + text.slice(from, end - carriage), end, lines: 0 }
}

/** Null while the closing quote has not arrived. What follows it up to the separator is kept. */
function quotedField(text: string, from: number): Field | null {
  let value = ''
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1, value)
      return { ...rest, lines: value.split('\n').length - 1 }
    }
    value += '"'
    at = quote + 2
  }
}

/** Finds the quote that was never closed, for the message. */
function openQuote(rest: string, line: number): PbFault {
  const start = Math.max(rest.search(/(?<=^|;)"/), 0)
  const before = rest.slice(0, start)
  return {
    reason: 'quote-not-closed',
    line: line + before.split('\n').length - 1,
    column: start - before.lastIndexOf('\n'),
    text: rest.slice(start, start + 20),
  }
}
