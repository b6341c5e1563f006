import type { ImportKind, PreviewRow } from '#app/domain/imports/import.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { readRows } from '#models/imports/import-rows.server.ts'
import type { Situation } from '../../situation.ts'
import { mayImport } from '../may-import.server.ts'
import { keepingOf } from './keeping.server.ts'
import type { Vault } from './voting.ts'

type Taken<Value> = { option: string; rows: readonly (PreviewRow & { value: Value })[] }

/** All rows of a checked file that would be taken in, for a paper that is made of them before. */
export async function readTaken<Value>(
  situation: Situation,
  vault: Vault,
  { kind, number }: { kind: ImportKind; number: number },
): Promise<Outcome<Taken<Value>>> {
  const allowed = await mayImport(situation, number)
  if (allowed.refused) return allowed
  const entry = allowed.value
  if (entry.kind !== kind) return refuse('missing', 'not-here', {})
  const keeping = entry.state === 'ready' ? await keepingOf(vault, entry) : null
  if (!keeping) return refuse('conflict', 'import-not-ready', {})
  const rows: PreviewRow[] = []
  for (let page = 1; rows.length < entry.counts.taken; page++) {
    const kept = await readRows({ place: situation.place, import: number, part: 'taken', page })
    if (kept.length === 0) break
    rows.push(...keeping.rowsKept(kept))
  }
  // The kind says what its rows hold.
  return accepted({ option: entry.option, rows: rows as Taken<Value>['rows'] })
}
