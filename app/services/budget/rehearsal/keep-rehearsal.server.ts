import type { Rehearsal } from '#app/domain/budget/rehearsal.ts'
import { mostFindings } from '#app/domain/budget/rehearsal.ts'
import { headsKey } from '#app/domain/budget/tables/columns-of-table.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { notedFrom } from '#app/domain/budget/work/noted-from.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { sha256 } from '#app/sha256.server.ts'
import { rememberColumns } from '#models/budget/columns.server.ts'
import { writeLines } from '#models/budget/lines.server.ts'
import { deleteRehearsal, readRehearsal } from '#models/budget/rehearsal.server.ts'
import { rehearsalLines } from '#models/budget/rehearsal-lines.server.ts'
import { insertVersion, type VersionKey, versionsOfFile } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { checkWanted } from '../versions/check-wanted.server.ts'
import { forgetBeside } from './forget-rehearsal.server.ts'

/** Makes a version that is worked on of a file that was tried, with its lines and findings as they were shown. */
export async function keepRehearsal(
  situation: Situation,
  number: number,
): Promise<Outcome<VersionKey>> {
  const { person, place, at } = situation
  const outcome = await perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const entry = await readRehearsal(tx, { place, number })
    if (!entry) return refuse('missing', 'not-here', {})
    const lines = await rehearsalLines(tx, place, number)
    const refusal = await whyNotKept(entry, lines.length)
    if (refusal) return refusal
    const basis = await checkWanted(situation, entry, { step: 'begin', tx })
    if (basis.refused) return basis
    const version = versionOf(entry, basis.value?.number ?? null, at)
    const key = {
      place,
      year: entry.year,
      number: await insertVersion(
        tx,
        { ...version, findings: notedFrom(entry, lines) },
        entry.reading,
      ),
    }
    await writeLines(tx, key, lines)
    await remember(tx, entry)
    await deleteRehearsal(tx, entry)
    return done(key, 'budget-begun', `budget/${key.year}/${key.number}`, {
      ...{ kind: entry.kind, year: entry.year, version: key.number },
      ...{ hash: entry.file.hash, rows: lines.length },
    })
  })
  if (!outcome.refused) await forgetBeside(place, number)
  return outcome
}

async function whyNotKept({ place, state, findings, file, year, kind }: Rehearsal, lines: number) {
  if (state !== 'ready') return refuse('conflict', 'budget-not-ready', {})
  if (lines === 0) return refuse('conflict', 'budget-no-lines', {})
  if (findings.length > mostFindings)
    return refuse('conflict', 'budget-too-many-findings', { most: mostFindings })
  const same = (await versionsOfFile(place, file.hash)).find(
    (one) => one.year === year && one.kind === kind,
  )
  return same ? refuse('conflict', 'budget-file-again', { year, version: same.number }) : null
}

function versionOf(
  { place, year, kind, reason, unit, file, by }: Rehearsal,
  basis: number | null,
  at: Date,
): Omit<BudgetVersion, 'number' | 'findings'> {
  return {
    ...{ place, year, kind, state: 'working', basis, reason: reason === '' ? null : reason },
    ...{ unit, file, revision: 0, hash: null, publishedAt: null },
    ...{ begunAt: at, begunBy: by },
  }
}

/** What somebody said of the columns of a table holds for the next file with the same heads. */
async function remember(tx: Transaction, { place, year, choices, reading }: Rehearsal) {
  for (const { key, columns } of reading?.tables ?? []) {
    const choice = choices[key]
    if (choice)
      await rememberColumns(tx, place, { heads: sha256(headsKey(columns, year)), year, choice })
  }
}
