import { classificationRowReaders } from '../classifications/row-readers.ts'
import { facilityRowReaders } from '../facilities/row-readers.ts'
import { placeRowReaders } from '../places/row-readers.ts'
import { rollRowReaders } from '../roll/row-readers.ts'
import { visitRowReaders } from '../visits/imports/row-readers.ts'
import type { ImportKind, PreviewRow, Understood } from './import.ts'
import type { Beside, SourceRow } from './row-reader.ts'

/** How the rows of each kind are understood: pure, so that a thread of its own can do it. Nouns add theirs here. */
const rowReaders = {
  ...placeRowReaders,
  ...classificationRowReaders,
  ...facilityRowReaders,
  ...rollRowReaders,
  ...visitRowReaders,
} satisfies Record<ImportKind, object>

type RowReaders = typeof rowReaders
type RowReader<Kind extends ImportKind> = ReturnType<RowReaders[Kind]>

/** What the rows of a kind are compared with, as plain values. */
export type ContextOf<Kind extends ImportKind> = Parameters<RowReaders[Kind]>[0]

/** What is taken in of a row. */
export type ValueOf<Kind extends ImportKind> =
  ReturnType<RowReader<Kind>> extends Understood<infer Value> ? Value : never

/** What a kind reads, as its reader takes it. */
export type ReadsOf<Kind extends ImportKind> =
  Parameters<RowReader<Kind>> extends [number, unknown] ? 'table' : 'features'

/** Reads the rows of a file of a kind, in their order, as they are shown. */
export function previewReader<Kind extends ImportKind>(
  kind: Kind,
  context: ContextOf<Kind>,
  beside: Beside,
): (source: SourceRow) => PreviewRow {
  // Which of the two a kind reads is fixed by its reader, and what is read by its `reads`.
  const begin = rowReaders[kind] as (
    ...given: unknown[]
  ) => (...row: unknown[]) => Understood<unknown>
  const read = begin(context, beside)
  return (source) =>
    'row' in source
      ? previewRow(source.row, read(source.row, source.cells))
      : previewRow(source.number, read(source))
}

function previewRow(row: number, found: Understood<unknown>): PreviewRow {
  const { shown } = found
  return 'faults' in found
    ? { row, shown, effect: 'wrong', faults: found.faults, value: null }
    : { row, shown, effect: found.effect, faults: [], value: found.value }
}
