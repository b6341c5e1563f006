import { dayOf, instantOf } from '#app/domain/calendar/day.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { isAnonymousAct, isUnseenAct } from '#app/domain/records/anonymous-acts.ts'
import type { AuditEntry } from '#app/domain/records/audit-chain.ts'
import type { ReadAct } from '#app/domain/records/read-acts.ts'
import { sha256 } from '#app/sha256.server.ts'
import {
  inTransaction,
  isDuplicate,
  type Transaction,
} from '#models/database/in-transaction.server.ts'
import { firstAnswer, keepAnswer, takeFormKey } from '#models/database/sent-form.server.ts'
import { appendLine } from '#models/records/audit-line.server.ts'
import { tellChanged } from './changes.ts'
import { endChangedActs } from './signatures/end-changed-acts.server.ts'
import type { Situation } from './situation.ts'

/** What a command achieved, and the line that the audit chain keeps of it. */
export type Done<T> = {
  refused: false
  value: T
  entry: AuditEntry
}

export function done<T>(
  value: T,
  action: AuditEntry['action'],
  subject: string,
  details: AuditEntry['details'] = {},
): Done<T> {
  return { refused: false, value, entry: { action, subject, details } }
}

const standsOtherwise = refuse('conflict', 'stands-otherwise', {})

/** Carries a refusal out of a transaction, so that nothing of it is written. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason.key)
  }
}

/**
 * Writes a command: all its writes, its audit line and its form key in one transaction, or nothing. The same form
 * sent again gets the first answer and writes nothing. A refusal inside undoes what was written before it. A pending
 * act ends here when the command changed what was to be signed. Nothing is written over what somebody else has changed
 * since the form was made.
 */
export async function perform<T>(
  situation: Situation,
  write: (tx: Transaction) => Promise<Done<T> | Refusal>,
): Promise<Outcome<T>> {
  const { person, place, at } = situation
  const formKey = ownKey(situation)
  let seen = true
  try {
    const value = await inTransaction(place, async (tx) => {
      if (formKey) await takeFormKey(tx, place, formKey, at)
      const result = await write(tx)
      if (result.refused) throw new Refused(result)
      const { action } = result.entry
      seen = !isUnseenAct(action)
      await appendLine(tx, record(result, place, at, person?.id ?? null), result.entry)
      const { subject } = result.entry
      if (!isAnonymousAct(action)) await endChangedActs(tx, { place, person, at, subject })
      if (formKey) await keepAnswer(tx, place, formKey, result.value)
      if (await undoesAnother(situation)) throw new Refused(standsOtherwise)
      return result.value
    })
    // Forgetting all for each ballot or sign-in would help nobody on the last evening.
    if (seen) tellChanged()
    return accepted(value)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (formKey && isDuplicate(error, 'key'))
      return accepted((await firstAnswer(place, formKey)) as T) // kept by this same function
    throw error
  }
}

/** The same for what is nobody's business and stands in no audit chain: what one is still writing. */
export async function performUnrecorded<T>(
  situation: Situation,
  write: (tx: Transaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await inTransaction(situation.place, async (tx) => {
      const written = await write(tx)
      if (written.refused) throw new Refused(written)
      if (await undoesAnother(situation)) throw new Refused(standsOtherwise)
      return written
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

/** Asked after the first write: from there on nobody else's change of the same can come in between. */
const undoesAnother = async ({ stillStands }: Situation) => stillStands && !(await stillStands())

/** What the same form was answered with when this person sent it the first time; undefined when they never did. */
export async function answeredBefore(situation: Situation): Promise<unknown> {
  const key = ownKey(situation)
  return key ? firstAnswer(situation.place, key) : undefined
}

/** One person's form is never taken for another's. */
const ownKey = ({ person, formKey }: Situation) =>
  formKey && sha256(`${person?.id ?? ''}|${formKey}`, 'base64url')

function record({ entry }: Done<unknown>, place: string, at: Date, actor: string | null) {
  if (!isAnonymousAct(entry.action)) return { place, at, actor }
  return { place, at: instantOf(dayOf(at)), actor: null }
}

type ReadOf = {
  act: ReadAct
  /** What it stands in, as the log names it. */
  subject: string
  people: number
}

/**
 * Hands over names or contacts of others to somebody of the office: who read of how many people, and when, stands in the
 * audit chain, and nothing of what was read. A command that compares what stands with what a form was made from reads
 * for nobody.
 */
export async function readPersonal<T>(
  situation: Situation,
  value: T,
  { act, subject, people }: ReadOf,
): Promise<Outcome<T>> {
  if (situation.comparing) return accepted(value)
  const read = { ...situation, formKey: null }
  return perform(read, async () => done(value, act, subject, { people }))
}
