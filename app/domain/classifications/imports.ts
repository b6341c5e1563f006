/** What a municipality takes in about its classifications, and the columns that the rows are shown in. */
export type ClassificationImports = { classifications: ClassColumn }

export const classColumns = [
  'kind',
  'code',
  'name-ky',
  'name-ru',
  'name-en',
  'plain-ky',
  'plain-ru',
  'plain-en',
  'words',
  'parent',
  'valid-from',
  'valid-to',
  'successors',
  'flow',
] as const
export type ClassColumn = (typeof classColumns)[number]
