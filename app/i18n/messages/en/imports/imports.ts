import { count, plural } from '#app/i18n/format.ts'
import type { imports as source } from '../../ky/imports/imports.ts'

/** The pages of a file that is taken in. */
export const imports: typeof source = {
  paper: 'Print the rows',
  back: 'Back without importing',
  table: 'Table',
  drawing: 'Drawing',
  hint: (megabytes) => `At most ${count(megabytes, 'en')} MB`,
  needed: (columns) => `The table must have these columns: ${columns}.`,
  others: (columns) => `It may have these as well: ${columns}.`,
  check: 'Check the file',
  state: 'State',
  states: {
    reading: 'The file is being read',
    ready: 'Checked; nothing has been imported yet',
    refused: 'The file was refused, and nothing of it is kept',
    applied: 'File taken in',
  },
  sent: (file, who, when) => `File ${file}, sent by ${who} on ${when}.`,
  before: (when, who) => `This same file was imported on ${when}; it was sent by ${who}.`,
  applied: (when) => `Taken in on ${when}.`,
  see: 'See what was imported',
  rowsRead: 'Rows read',
  renews: 'This page refreshes by itself.',
  effects: { new: 'New', changed: 'Changes', same: 'No change', wrong: 'Wrong' },
  parts: {
    wrong: 'Rows that are wrong',
    taken: 'Rows that will be imported',
    same: 'Rows that change nothing',
  },
  row: 'Row',
  effect: 'What it does',
  faults: 'What is wrong',
  hash: 'Fingerprint of these rows (SHA-256):',
  exactly: 'Exactly the rows below are imported, all of them or none.',
  nothingNew: 'The file changes nothing: everything in it is here already.',
  again: 'Choose another file',
  stop: 'Stop',
  drop: 'Discard the file',
  hasFaults: (rows) =>
    plural(rows, 'en', {
      one: `${count(rows, 'en')} row is wrong. Correct it in the file and choose the file again: nothing is imported while a row is wrong.`,
      other: `${count(rows, 'en')} rows are wrong. Correct them in the file and choose the file again: nothing is imported while a row is wrong.`,
    }),
  apply: (rows) =>
    plural(rows, 'en', {
      one: `Import ${count(rows, 'en')} row`,
      other: `Import ${count(rows, 'en')} rows`,
    }),
}
