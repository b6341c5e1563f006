import { type Import, type ImportKind, noRows, previewEnds } from '#app/domain/imports/import.ts'
import { accepted, fault, type Outcome, type Refusal, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Run } from '#app/domain/runs/run.ts'
import { sha256 } from '#app/sha256.server.ts'
import { nextNumber } from '#models/database/counter.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import {
  deleteImport,
  importsOfFile,
  insertImport,
  readImport,
} from '#models/imports/import.server.ts'
import { insertImportFile } from '#models/imports/import-file.server.ts'
import { beginRun } from '../runs/begin-run.server.ts'
import type { Situation } from '../situation.ts'
import { fileRefusal } from './file-refusal.ts'
import { importFacts } from './import-kinds.server.ts'
import { readingOf } from './import-of.ts'
import { keepingOf } from './sealing/keeping.server.ts'
import type { Vault } from './sealing/voting.ts'

export type SentFile = { kind: ImportKind; option: string; name: string; bytes: Buffer | null }

/** The number of an import, and the reading of its file that has now begun; null where it is read already. */
export type Begun = { number: number; run: Run | null }

/**
 * Takes a file to be checked. Nothing is decided yet, so no line of the audit is written; the same file that is being
 * checked already leads to its preview.
 */
export async function takeInFile(
  situation: Situation,
  vault: Vault,
  sent: SentFile,
): Promise<Outcome<Begun>> {
  const { person, place, at } = situation
  const { kind, option, name, bytes } = sent
  const allowed = may(person, importFacts(kind).may, { place }, at)
  if (allowed.refused) return allowed
  const refusal =
    (await optionRefusal(situation, sent)) ?? fileRefusal(importFacts(kind).reads, name, bytes)
  if (refusal || !bytes) return refusal ?? accepted({ number: 0, run: null })
  // Of people who must leave no trace not even the hash of a file is kept, so that none is recognised.
  const hash = importFacts(kind).sealed ? '' : sha256(bytes)
  const same = hash === '' ? [] : await importsOfFile({ place, kind, option, hash })
  const open = same.find(({ state }) => state === 'reading' || state === 'ready')
  if (open) return accepted({ number: open.number, run: null })
  const { id, name: who } = allowed.value
  const number = await inTransaction(place, (tx) => nextNumber(tx, place, 'import'))
  const until = previewEnds(at)
  const entry: Import = {
    ...{ place, number, kind, option, at, until, state: 'reading', reason: null },
    file: { name, size: bytes.length, hash },
    by: { account: id, name: who },
    ...{ counts: noRows, notes: [], rowsHash: '', contextHash: '', appliedAt: null },
  }
  // The file first: what reads it may begin as soon as the rest is written.
  const keeping = await keepingOf(vault, { place, number, kind })
  if (!keeping) throw new Error(`the key of import ${number} was destroyed before its file came`)
  await insertImportFile({ place, import: number, until, bytes: keeping.closed(bytes) })
  const run = await inTransaction(place, async (tx) => {
    await insertImport(tx, entry)
    return beginRun(tx, { ...readingOf(place, number), askedBy: id, at })
  })
  return accepted({ number, run })
}

/** Nothing is read for what cannot be chosen: another page may be older than the list. */
async function optionRefusal(
  situation: Situation,
  { kind, option }: SentFile,
): Promise<Refusal | null> {
  const facts = importFacts(kind)
  if (option === '' && !facts.mustChoose) return null
  const offered = facts.options?.(await facts.context(situation.place, null), situation)
  return !offered || offered.some(({ value }) => value === option)
    ? null
    : refuseInput([fault('option', 'import-choose-option', {})])
}

/** Whether a file that was read in the meantime was refused: then nothing of it stays, and the form says why. */
export async function refusedMeanwhile(
  { place }: Situation,
  { number }: Begun,
): Promise<Outcome<{ number: number }>> {
  const entry = await readImport(place, number)
  if (!entry?.reason) return accepted({ number })
  await deleteImport(entry)
  return refuseInput([{ field: 'file', reason: entry.reason }])
}
