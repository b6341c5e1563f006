/** Where a fact of a row stands: in a column, or the same for all rows. */
export type Source = { column: string } | { constant: string }

/** A column of amounts, with what is said of them. */
export type PackageMeasure = {
  column: string
  /** What an amount is multiplied by to be in whole units of the currency. */
  factor: number
  currency: Source | null
  direction: Source | null
  phase: Source | null
  year: Source | null
}

/** One level of a classification; the first is the highest. */
export type PackageLevel = { code: Source | null; label: Source | null }

/** What the columns of a package's table are, whichever dialect its description is written in. */
export type PackageModel = {
  measures: readonly PackageMeasure[]
  /** By what the money is for, else by its kind, else by who spends it: the first that a row fills places it. */
  families: readonly (readonly PackageLevel[])[]
  economic: readonly PackageLevel[]
  /** A row's own name and number, where it has them. */
  name: Source | null
  id: Source | null
}

/** A row of the table by the names of its columns, and where it stands in its file. */
export type PackageRow = { row: number; cells: ReadonlyMap<string, string> }

/** What a row says of something; '' where it says nothing. */
export function said({ cells }: PackageRow, source: Source | null): string {
  if (source === null) return ''
  return ('constant' in source ? source.constant : (cells.get(source.column) ?? '')).trim()
}
