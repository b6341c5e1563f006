import type { Rehearsal, Wanted } from '#app/domain/budget/rehearsal.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { sha256 } from '#app/sha256.server.ts'
import {
  deleteRehearsal,
  insertRehearsal,
  readRehearsal,
  rehearsalsOf,
} from '#models/budget/rehearsal.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import type { Situation } from '../../situation.ts'
import { checkWanted } from '../versions/check-wanted.server.ts'
import { fileNumber, forgottenAt, keepBytes, mostMegabytes } from './imports.server.ts'
import { beginReading, type Reading } from './runs.server.ts'

type Sent = Wanted & { file: { name: string; bytes: Buffer | null } }

/** The number of a rehearsal, and the reading that has now begun; null where its file is read already. */
export type Begun = { number: number; run: Reading | null }

/** Takes a file to be tried. Nothing is decided yet, so no line of the audit is written. */
export async function beginRehearsal(situation: Situation, sent: Sent): Promise<Outcome<Begun>> {
  const { person, place, at } = situation
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  const { file, ...wanted } = sent
  const { name, bytes } = file
  const possible = await checkWanted(situation, wanted, { step: 'begin' })
  if (possible.refused) return possible
  if (!bytes) return tooLarge()
  if (bytes.length === 0) return refuseInput([fault('file', 'import-file-empty', { name })])
  const hash = sha256(bytes)
  const open = (await rehearsalsOf(place, at)).find((one) => isSame(one, wanted, hash))
  if (open) return accepted({ number: open.number, run: null })
  const number = await fileNumber(place)
  const until = forgottenAt(at)
  const entry: Rehearsal = {
    ...{ ...wanted, place, number, at, until, state: 'reading', refused: null },
    file: { name, size: bytes.length, hash },
    by: { account: allowed.value.id, name: allowed.value.name },
    ...{ choices: {}, remembered: false, reading: null, findings: [] },
  }
  await keepBytes(place, number, until, bytes)
  const run = await inTransaction(place, async (tx) => {
    await insertRehearsal(tx, entry)
    return beginReading(tx, entry, { askedBy: allowed.value.id, at })
  })
  return accepted({ number, run })
}

const tooLarge = () =>
  refuseInput([fault('file', 'import-file-large', { megabytes: mostMegabytes })])

const isSame = (one: Rehearsal, { year, kind, unit }: Wanted, hash: string) =>
  one.file.hash === hash &&
  one.state !== 'refused' &&
  one.year === year &&
  one.kind === kind &&
  one.unit === unit

/** Whether a file that was read in the meantime was refused: then nothing of it stays, and the form says why. */
export async function refusedMeanwhile(
  { place }: Situation,
  { number }: Begun,
): Promise<Outcome<{ number: number }>> {
  const entry = await readRehearsal(null, { place, number })
  if (!entry?.refused) return accepted({ number })
  await deleteRehearsal(null, entry)
  return refuseInput([{ field: 'file', reason: entry.refused }])
}
