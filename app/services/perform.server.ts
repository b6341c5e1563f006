import { dayOf, instantOf } from '#app/domain/calendar/day.ts'
import type { Outcome, Refusal } from '#app/domain/outcome.ts'
import { accepted } from '#app/domain/outcome.ts'
import type { Act } from '#app/domain/records/audit-chain.ts'
import { sha256 } from '#app/sha256.server.ts'
import {
  inTransaction,
  isDuplicate,
  type Transaction,
} from '#models/database/in-transaction.server.ts'
import { firstAnswer, keepAnswer, takeFormKey } from '#models/database/sent-form.server.ts'
import { appendLine } from '#models/records/audit-line.server.ts'
import { endChangedActs } from './signatures/end-changed-acts.server.ts'
import type { Situation } from './situation.ts'

/** What a command achieved, and the line that the audit chain keeps of it. */
export type Done<T> = {
  refused: false
  value: T
  act: Act
  /** Casting a ballot is recorded without the person and with the day only. */
  anonymous?: boolean
}

export function done<T>(
  value: T,
  action: Act['action'],
  subject: string,
  details: Act['details'] = {},
): Done<T> {
  return { refused: false, value, act: { action, subject, details } }
}

/** Carries a refusal out of a transaction, so that nothing of it is written. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason.key)
  }
}

/**
 * Writes a command: all its writes, its audit line and its form key in one transaction, or nothing. The same form
 * sent again gets the first answer and writes nothing. A refusal inside undoes what was written before it. An act that
 * waits for its second signature ends here when the command changed what was to be signed.
 */
export async function perform<T>(
  situation: Situation,
  write: (tx: Transaction) => Promise<Done<T> | Refusal>,
): Promise<Outcome<T>> {
  const { person, place, at } = situation
  const formKey = ownKey(situation)
  try {
    const value = await inTransaction(place, async (tx) => {
      if (formKey) await takeFormKey(tx, place, formKey, at)
      const result = await write(tx)
      if (result.refused) throw new Refused(result)
      await appendLine(tx, record(result, place, at, person?.id ?? null), result.act)
      const { subject } = result.act
      if (!result.anonymous) await endChangedActs(tx, { place, person, at, subject })
      if (formKey) await keepAnswer(tx, place, formKey, result.value)
      return result.value
    })
    return accepted(value)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (formKey && isDuplicate(error, 'key'))
      return accepted((await firstAnswer(place, formKey)) as T) // kept by this same function
    throw error
  }
}

/** What the same form was answered with when this person sent it the first time; undefined when they never did. */
export async function answeredBefore(situation: Situation): Promise<unknown> {
  const key = ownKey(situation)
  return key ? firstAnswer(situation.place, key) : undefined
}

/** One person's form is never taken for another's. */
const ownKey = ({ person, formKey }: Situation) =>
  formKey && sha256(`${person?.id ?? ''}|${formKey}`, 'base64url')

function record(done: Done<unknown>, place: string, at: Date, actor: string | null) {
  if (!done.anonymous) return { place, at, actor }
  return { place, at: instantOf(dayOf(at)), actor: null }
}
