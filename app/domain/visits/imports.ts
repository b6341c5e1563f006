/** What a municipality takes in of visits: the answers to its form that were collected with ODK or Kobo. */
export type VisitImports = { visits: CollectedColumn }

/** What the rows are shown in; each measurement and check has a column of its own in the file, called as in the form. */
export const collectedColumns = [
  'on',
  'kind',
  'visited',
  'measured',
  'seen',
  'words',
  'record',
] as const
export type CollectedColumn = (typeof collectedColumns)[number]
