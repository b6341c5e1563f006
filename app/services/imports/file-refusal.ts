import { fitsName, lookInto } from '#app/domain/imports/look-into.ts'
import { tableLimits } from '#app/domain/imports/table.ts'
import { type FieldFault, fault, type Refusal, refuseInput } from '#app/domain/outcome.ts'

const drawings = ['geojson', 'json']

/** Why a file is refused by its size, its name and its first bytes, before anything reads it; null where it may be. */
export function fileRefusal(
  reads: 'table' | 'features',
  name: string,
  bytes: Uint8Array | null,
): Refusal | null {
  const wrong = faultOf(reads, name, bytes)
  return wrong && refuseInput([wrong])
}

function faultOf(
  reads: 'table' | 'features',
  name: string,
  bytes: Uint8Array | null,
): FieldFault | null {
  const endings = reads === 'table' ? '.xlsx, .csv' : '.geojson, .json'
  const otherKind = fault('file', 'import-other-kind', { name, endings })
  if (!bytes) return fault('file', 'import-file-large', { megabytes: tableLimits.bytes / 1e6 })
  if (bytes.length === 0) return fault('file', 'import-file-empty', { name })
  const kind = lookInto(bytes)
  if (reads === 'features') return kind === 'text' && isDrawing(name) ? null : otherKind
  if (kind === 'locked') return fault('file', 'import-file-locked', { name })
  if (kind === 'old-workbook') return fault('file', 'import-old-excel', { name })
  if (kind === 'bomb') return fault('file', 'import-too-much', { name })
  return kind === 'other' || !fitsName(kind, name) ? otherKind : null
}

const isDrawing = (name: string) =>
  drawings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))
