import { count, plural } from '#app/i18n/format.ts'
import type { budgetCheck as source } from '../../ky/budget/check.ts'

export const budgetCheck: typeof source = {
  kinds: {
    'no-year': 'The file has no column for this year',
    'no-revenue': 'The file has no revenue at all',
    'no-expenditure': 'The file has no expenditure at all',
    total: 'A total is not the sum of its parts',
    balance: 'The balance does not fit revenue and expenditure',
    number: 'A number can be read in several ways',
    duplicate: 'The line stands twice',
    code: 'Unknown code',
  },
  hints: {
    'lost-comma': (row) => `A lost comma in row ${row}?`,
    'doubled-line': (row) => `Is row ${row} a repetition?`,
    'missing-line': (_row, line) => `Is a line of the last version missing: “${line}”?`,
    'swapped-columns': (row) => `Two columns exchanged in row ${row}?`,
    'unit-mixed': (row) => `Another unit in row ${row}?`,
    'digits-swapped': (row) => `Two figures exchanged in row ${row}?`,
    'lost-sign': (row) => `A lost minus in row ${row}?`,
  },
  decisions: {
    computed: 'Take the computed one',
    mended: 'I mend it:',
    removed: 'Remove the repeated line',
    kept: 'Leave it as written',
  },
  keptLines: 'The lines stand as written; totals on these pages are computed from them',
  decided: {
    computed: 'The computed one was taken',
    mended: 'Mended',
    removed: 'The line was removed',
    kept: 'Left as written',
  },
  states: { open: 'Waits for a decision', noted: 'Decided', fits: 'Fits now' },
  meanings: {
    name: 'Name',
    code: 'Code of the classification',
    economic: 'Economic code',
    'left-out': 'Left out',
  },
  title: (name) => `Checking a file: ${name}`,
  here: 'check',
  reading: 'The file is being read',
  read: (findings) =>
    findings === 0
      ? 'The file is read, everything fits'
      : plural(findings, 'en', {
          one: `The file is read: ${count(findings, 'en')} finding`,
          other: `The file is read: ${count(findings, 'en')} findings`,
        }),
  notKept: 'Nothing is kept yet. The file removes itself after a day.',
  facts: {
    rows: 'rows of the file',
    lines: 'lines of the budget',
    findings: 'findings',
    open: 'wait for a decision',
  },
  file: ({ size, unit, by, at, hash }) =>
    `${size} · unit: ${unit} · ${by}, ${at} · fingerprint ${hash}`,
  keep: 'Keep it and go on',
  drop: 'Throw it away',
  stop: 'Stop and throw it away',
  other: 'Send a mended file',
  before: (year, version) =>
    `The same file has been kept before: budget of ${year}, version ${version}.`,
  totals: 'Totals, as computed',
  totalsIn: (unit) => `Amounts in ${unit}.`,
  period: (year, measure) => `${year}, ${measure}`,
  side: 'Side',
  findings: 'Findings',
  finding: 'Finding',
  place: 'Sheet, row, column',
  placeOf: (sheet, row, column) => `${sheet}, row ${row}, ${column}`,
  printed: 'In the file',
  computed: 'Computed',
  difference: 'Difference',
  guess: 'Guess',
  noGuess: 'No cause was found',
  decisionOf: (number) => `Decision about finding ${number}`,
  valueOf: (number) => `Finding ${number}: the right value`,
  note: 'Note',
  publicNotes: 'What did not fit in the file, and why',
  figures: (printed, computed) => `In the file ${printed}, computed ${computed}.`,
  noteHint: 'Published with the version',
  change: 'Change the decision',
  savesDecision: 'Save the decision',
  noted: (note, by) => `Note: “${note}” · ${by}`,
  tables: 'How the columns were read',
  remembered: 'The columns were read as in the file before with the same heads.',
  changeTables: 'Change columns or unit',
  tablesTitle: 'Columns and unit',
  tablesLead:
    'Choose what each column means. The file is read again, and your choice is remembered for the next files with the same heads.',
  readAgain: 'Read again',
  table: (sheet, lines) =>
    plural(lines, 'en', {
      one: `“${sheet}”: ${count(lines, 'en')} line`,
      other: `“${sheet}”: ${count(lines, 'en')} lines`,
    }),
  role: 'What this table holds',
  column: 'Column',
  head: 'Head in the file',
  meaning: 'Meaning',
  meaningOf: (letter, head) => (head === '' ? `Column ${letter}` : `Column ${letter}: ${head}`),
  extract: (sheet, first, last) => `This place of the file: “${sheet}”, rows ${first}–${last}`,
  extractLead: 'As in the file. ✕ stands where it does not fit.',
  lines: 'Lines as they were understood',
  firstLines: (shown, all) => `The first ${count(shown, 'en')} of ${count(all, 'en')}.`,
  code: 'Code',
  name: 'Name',
  ofWhich: 'of which',
  notes: {
    unit: (sheet, named, taken) =>
      named === null
        ? `The sheet “${sheet}” names no unit; amounts were taken as ${taken}.`
        : `The head of the sheet “${sheet}” names another unit (${named}); amounts were taken as ${taken}.`,
    'hidden-sheet': (sheet) =>
      `The sheet “${sheet}” is hidden in the file. It was left out; choose it among the columns if you want it.`,
    'hidden-rows': (sheet, rows) =>
      `The sheet “${sheet}” has hidden rows, which were read too: ${rows}.`,
    repeated: (sheet, row, name) =>
      `“${sheet}”, row ${row} “${name}”: the same money told once more; it was not added.`,
    'neither-side': (sheet) =>
      `Nothing says whether the table on the sheet “${sheet}” tells of revenue or expenditure; it was left out.`,
    'same-period': (sheet, columns, taken) =>
      `“${sheet}”: the columns ${columns} seem to mean the same; ${taken} was taken. Change it if that is wrong.`,
  },
}
