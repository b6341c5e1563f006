/** Who may vote in a binding round, one person a row. */
export type RollImports = { roll: RollColumn }

export const rollColumns = ['pin', 'name', 'born', 'village'] as const
export type RollColumn = (typeof rollColumns)[number]
