/**
 * The roles that the elements of a table have by themselves. A table whose rows are laid out as blocks on a phone loses
 * them in some browsers unless they are written down; screen readers then would read its figures without their heads.
 */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  name: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const
