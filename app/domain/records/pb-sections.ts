import { columnOf, type PbFault, type PbFaultReason, type PbRow, pbRows } from './pb-rows.ts'

/** What arrives while a .pb file is read, in its order; answering a fault ends the reading. */
export type PbSink = {
  meta: (key: string, value: string, row: PbRow) => PbFault | null
  columns: (section: 'PROJECTS' | 'VOTES', names: readonly string[], row: PbRow) => PbFault | null
  project: (row: PbRow) => PbFault | null
  vote: (row: PbRow) => PbFault | null
}

export type PbParser = {
  /** Takes the next piece of text; after a fault it takes no more. */
  push: (chunk: string) => PbFault | null
  end: () => PbFault | null
}

const sections = ['META', 'PROJECTS', 'VOTES'] as const
type Section = (typeof sections)[number]

type State = { section: Section | null; columns: readonly string[] | null; fault: PbFault | null }

export function pbFault(
  reason: PbFaultReason,
  row: PbRow,
  index: number,
  text = row.cells[index] ?? '',
): PbFault {
  return { reason, line: row.line, column: columnOf(row, index), text }
}

/** Reads the three sections of a .pb file from pieces of text and hands every row to the sink. */
export function parsePb(sink: PbSink): PbParser {
  const state: State = { section: null, columns: null, fault: null }
  let lastLine = 1
  const rows = pbRows((row) => {
    lastLine = row.line
    state.fault ??= takeRow(state, sink, row)
  })
  return {
    push(chunk) {
      if (!state.fault) rows.push(chunk)
      return state.fault
    },
    end() {
      const open = rows.end()
      const missing = sections[sections.indexOf(state.section ?? 'META') + (state.section ? 1 : 0)]
      state.fault ??= open
      if (missing)
        state.fault ??= { reason: 'section-missing', line: lastLine, column: 1, text: missing }
      return state.fault
    },
  }
}

function takeRow(state: State, sink: PbSink, row: PbRow): PbFault | null {
  const heading = headingOf(row)
  const expected = sections[state.section ? sections.indexOf(state.section) + 1 : 0]
  if (heading && heading === expected) {
    state.section = heading
    state.columns = null
    return null
  }
  if (state.section === null) return pbFault('section-expected', row, 0, 'META')
  if (state.columns === null) return takeColumns(state, state.section, sink, row)
  if (state.section === 'META') {
    const [key = '', ...value] = row.cells
    return sink.meta(key.trim(), value.join(';'), row)
  }
  const extra = row.cells.findIndex(
    (cell, index) => index >= (state.columns?.length ?? 0) && cell.trim() !== '',
  )
  if (extra >= 0) return pbFault('too-many-fields', row, extra)
  return state.section === 'PROJECTS' ? sink.project(row) : sink.vote(row)
}

function headingOf({ cells }: PbRow): Section | null {
  const word = cells.every((cell, index) => index === 0 || cell.trim() === '') ? cells[0] : ''
  return sections.find((section) => section === word?.trim().toUpperCase()) ?? null
}

function takeColumns(state: State, section: Section, sink: PbSink, row: PbRow): PbFault | null {
  const names = row.cells.map((cell) => cell.trim())
  while (names.at(-1) === '') names.pop()
  state.columns = names
  return section === 'META' ? null : sink.columns(section, names, row)
}
