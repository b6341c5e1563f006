import type { Listed } from '../nouns.ts'
import type { Reason } from '../reasons.ts'

/** What can be taken in from a file, each with the columns that its rows are shown in. */
export type ImportColumns = Listed<'imports'>

export type ImportKind = keyof ImportColumns

/** What a row does to what is kept. */
export type Effect = 'new' | 'changed' | 'same'

/** What is wrong with a row, and in which column; null where it is about the whole row. */
export type RowFault = { column: string | null; reason: Reason }

/** A row as it was understood. */
export type Understood<Value> = {
  /** What its columns say, in the kind's order; where the row is wrong, as it stands in the file. */
  shown: readonly string[]
} & ({ value: Value; effect: Effect } | { faults: readonly RowFault[] })

/** A row of a preview, as it is kept. */
export type PreviewRow = {
  row: number
  shown: readonly string[]
  effect: Effect | 'wrong'
  faults: readonly RowFault[]
  /** What is taken in, as the kind wrote it. */
  value: unknown
}

/** The parts of a preview: rows that are wrong, rows that change something, rows that are so already. */
export const previewParts = ['wrong', 'taken', 'same'] as const
export type PreviewPart = (typeof previewParts)[number]

export type RowCounts = Record<PreviewPart | 'new' | 'changed', number>

export const noRows: RowCounts = { wrong: 0, taken: 0, same: 0, new: 0, changed: 0 }

export function partOf({ effect }: Pick<PreviewRow, 'effect'>): PreviewPart {
  return effect === 'new' || effect === 'changed' ? 'taken' : effect
}

/** A file that is being read, waits for its confirmation, was refused or taken in. */
export type Import = {
  place: string
  number: number
  kind: ImportKind
  /** What was chosen beside the file; '' for nothing. */
  option: string
  file: { name: string; size: number; hash: string }
  by: { account: string; name: string }
  at: Date
  /** When it is forgotten. */
  until: Date
  state: 'reading' | 'ready' | 'refused' | 'applied'
  reason: Reason | null
  counts: RowCounts
  notes: readonly Reason[]
  /** Over the rows that will be taken in, in their order. */
  rowsHash: string
  /** Over what was kept when the rows were compared with it. */
  contextHash: string
  appliedAt: Date | null
}

const day = 86_400_000

/** A preview lives a day. */
export const previewEnds = (at: Date) => new Date(at.getTime() + day)

/** A file that was taken in is recognised for a year. */
export const recognisedUntil = (at: Date) => new Date(at.getTime() + 365 * day)

/** What each kind says in a language: a catalogue in which one is missing does not compile. */
export type ImportTextsOf<Kinds> = {
  [Kind in keyof Kinds]: {
    title: string
    lead: string
    /** The label of what is chosen beside the file, and what stands there where nothing is chosen. */
    option?: { label: string; none: string }
    columns: Record<Kinds[Kind] & string, string>
  }
}
export type ImportTexts = ImportTextsOf<ImportColumns>
