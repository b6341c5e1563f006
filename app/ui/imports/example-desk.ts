import type { ImportDesk } from '#app/domain/imports/import-desk.ts'

const at = new Date('2026-11-29T10:00:00+06:00')

/** A list of villages that was read and waits to be confirmed. */
export const exampleDesk: ImportDesk = {
  kind: 'villages',
  file: { name: 'айылдар.xlsx', size: 12_000, hash: 'a'.repeat(64) },
  ...{
    by: 'Айгүл Т.',
    at,
    state: 'ready',
    reason: null,
    appliedAt: null,
    progress: null,
    needsReason: true,
  },
  counts: { wrong: 0, taken: 2, same: 0, new: 1, changed: 1 },
  notes: [{ key: 'import-sheet-read', given: { sheet: 'Айылдар', others: '«Мазмуну»' } }],
  ...{ rowsHash: 'b'.repeat(64), part: 'taken', page: 1, pages: 1, paper: null, href: '#' },
  rows: [
    {
      ...{ row: 2, effect: 'new', faults: [] },
      shown: ['41702205805020', 'Кең-Суу', 'Кен-Суу', '', '', '1200', ''],
    },
    {
      ...{ row: 3, effect: 'changed', faults: [] },
      shown: ['41702205805030', 'Жаңы-Айыл', '', '', '', '90', ''],
    },
  ],
  before: { at, by: 'Айгүл Т.' },
}

/** The same with a row that is wrong. */
export const wrongDesk: ImportDesk = {
  ...exampleDesk,
  counts: { wrong: 1, taken: 1, same: 0, new: 1, changed: 0 },
  part: 'wrong',
  rows: [
    {
      ...{ row: 3, effect: 'wrong' },
      shown: ['41702205805030', '', '', '', '', 'көп', ''],
      faults: [
        { column: 'name-ky', reason: { key: 'cell-empty', given: {} } },
        { column: 'population', reason: { key: 'cell-no-number', given: { found: 'көп' } } },
      ],
    },
  ],
}
