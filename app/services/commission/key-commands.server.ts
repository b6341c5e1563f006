import {
  keyFingerprint,
  type Pair,
  readCommissionKey,
  trialText,
  typedCode,
} from '#app/domain/commission/commission-key.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { sha256 } from '#app/sha256.server.ts'
import {
  noteTried,
  putCommissionKey,
  readCommissionKeyOf,
  removeCommissionKey,
} from '#models/commission/commission-key.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { roundOpened } from './rounds.server.ts'

/** Takes the public half of the commission's key, in place of one that was not tried; nothing is opened with it until it is. */
export async function setCommissionKey(
  situation: Situation,
  { round, text }: { round: number; text: string },
): Promise<Outcome<null>> {
  const read = readCommissionKey(text)
  return perform(situation, async (tx) => {
    const refusal = await notAllowed(tx, situation, round)
    if (refusal) return refusal
    const tried = await triedBefore(tx, situation.place, round)
    if (tried) return tried
    if (!read) return refuseInput([fault('key', 'commission-key-unreadable', {})])
    await putCommissionKey(tx, { place: situation.place, round, ...read, tried: false })
    return done(null, 'commission-key-set', `round/${round}`, { hash: read.ballotKey })
  })
}

/** What each pair of commissioners read in its trial envelope, as they typed it. */
export type TypedCodes = Readonly<Record<Pair, string>>

/** Notes that every two of three sheets open what is closed with this key: lost sheets would mean voting again. */
export async function tryCommissionKey(
  situation: Situation,
  { round, codes }: { round: number; codes: TypedCodes },
): Promise<Outcome<null>> {
  return perform(situation, async (tx) => {
    const refusal = await notAllowed(tx, situation, round)
    if (refusal) return refusal
    const key = await readCommissionKeyOf(tx, situation.place, round)
    if (!key) return refuse('conflict', 'no-commission-key', {})
    const wrong = key.trials.filter(
      ({ pair, codeHash }) =>
        sha256(trialText(key.ballotKey, pair, typedCode(codes[pair]))) !== codeHash,
    )
    if (wrong.length > 0)
      return refuseInput(wrong.map(({ pair }) => fault(pair, 'trial-code-wrong', {})))
    if (!(await noteTried(tx, key))) return refuse('conflict', 'no-commission-key', {})
    const details = { short: keyFingerprint(key.ballotKey) }
    return done(null, 'commission-key-tried', `round/${round}`, details)
  })
}

/** Takes out a key that was not tried: from here on the round's key would lie on the server again. */
export async function dropCommissionKey(
  situation: Situation,
  round: number,
): Promise<Outcome<null>> {
  return perform(situation, async (tx) => {
    const refusal = await notAllowed(tx, situation, round)
    if (refusal) return refusal
    const tried = await triedBefore(tx, situation.place, round)
    if (tried) return tried
    const removed = await removeCommissionKey(tx, situation.place, round)
    return removed
      ? done(null, 'commission-key-removed', `round/${round}`)
      : refuse('conflict', 'no-commission-key', {})
  })
}

/** What every two commissioners have tried is theirs: it is changed by two persons (`change-key.server.ts`). */
async function triedBefore(tx: Transaction, place: string, round: number) {
  const key = await readCommissionKeyOf(tx, place, round)
  return key?.tried ? refuse('conflict', 'commission-key-needs-two', {}) : null
}

async function notAllowed(tx: Transaction, { person, place, at }: Situation, number: number) {
  const round = await roundOpened(tx, place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'set-commission-key', { place, round }, at)
  return allowed.refused ? allowed : null
}
