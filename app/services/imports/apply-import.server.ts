import { type Import, recognisedUntil } from '#app/domain/imports/import.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { deleteImport, markApplied, readImportIn } from '#models/imports/import.server.ts'
import { deleteImportFile } from '#models/imports/import-file.server.ts'
import { deleteRows, takenRows } from '#models/imports/import-rows.server.ts'
import { runningOn } from '#models/runs/run.server.ts'
import { perform } from '../perform.server.ts'
import { stopRun } from '../runs/stop-run.server.ts'
import type { Situation } from '../situation.ts'
import { importFacts } from './import-kinds.server.ts'
import { readingOf } from './import-of.ts'
import { mayImport } from './may-import.server.ts'
import { rowsHasher } from './preview-writer.server.ts'
import { contextHash } from './read-import.server.ts'
import { type Keeping, keepingOf, loseKey } from './sealing/keeping.server.ts'
import type { Vault } from './sealing/voting.ts'

/** Takes in exactly the rows that were shown, by their hash, in one transaction; or nothing. */
export async function applyImport(
  situation: Situation,
  vault: Vault,
  { number, hash, reason }: { number: number; hash: string; reason: string },
): Promise<Outcome<unknown>> {
  const { person, place, at } = situation
  let taken: Import | undefined
  const outcome = await perform(situation, async (tx) => {
    const entry = await readImportIn(tx, place, number)
    if (!entry) return refuse('missing', 'not-here', {})
    const facts = importFacts(entry.kind)
    const allowed = may(person, facts.may, { place }, at)
    if (allowed.refused) return allowed
    const { state, counts, rowsHash } = entry
    if (state !== 'ready') return refuse('conflict', 'import-not-ready', {})
    if (counts.wrong > 0) return refuse('conflict', 'import-has-faults', { rows: counts.wrong })
    if (counts.taken === 0) return refuse('conflict', 'import-nothing-new', {})
    const keeping = await keepingOf(vault, entry)
    if (!keeping) return refuse('conflict', 'import-not-ready', {})
    const rows = await rowsIn(tx, keeping, { place, number })
    if (hash !== rowsHash || rows.hash !== rowsHash) return refuse('conflict', 'import-differs', {})
    const context = await facts.context(place, tx)
    if (contextHash(context) !== entry.contextHash) return refuse('conflict', 'import-outdated', {})
    await markApplied(tx, entry, { appliedAt: at, until: recognisedUntil(at) })
    const { values } = rows
    taken = entry
    return facts.apply(tx, situation, {
      ...{ values, context, hash, reason, vault },
      option: entry.option,
    })
  })
  if (outcome.refused) return outcome
  if (taken) await loseKey(vault, taken)
  await deleteRows(place, number)
  return outcome
}

async function rowsIn(
  tx: Transaction,
  keeping: Keeping,
  { place, number }: Pick<Import, 'place' | 'number'>,
) {
  const hasher = rowsHasher(keeping)
  const values: unknown[] = []
  for await (const page of takenRows(tx, place, number))
    for (const row of keeping.rowsKept(page)) {
      hasher.add(row)
      values.push(row.value)
    }
  return { values, hash: hasher.end() }
}

/** Throws a preview away, or stops the reading of its file first; nothing of it stays. */
export async function dropImport(
  situation: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<unknown>> {
  const { place } = situation
  const allowed = await mayImport(situation, number)
  if (allowed.refused) return allowed
  const entry = allowed.value
  if (entry.state === 'applied') return refuse('conflict', 'import-not-ready', {})
  const run = await runningOn(readingOf(place, number))
  const stopped = run ? await stopRun(situation, run.number) : allowed
  await loseKey(vault, entry)
  await deleteImport(entry)
  await Promise.all([deleteImportFile(place, number), deleteRows(place, number)])
  return stopped
}
