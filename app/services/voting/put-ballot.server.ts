import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Ballot } from '#app/domain/voting/check-ballot.ts'
import { sha256 } from '#app/sha256.server.ts'
import {
  inTransaction,
  isDuplicate,
  type Transaction,
} from '#models/database/in-transaction.server.ts'
import { readRoundAndClock } from '#models/rounds/round-clock.server.ts'
import { partOf, passFence } from '#models/voting/fence.server.ts'
import { insertMark } from '#models/voting/roll-mark.server.ts'
import { insertBox, readBox, refillBox, type VoteBox } from '#models/voting/vote-box.server.ts'
import type { Situation } from '../situation.ts'
import type { CloseClock } from './ballot-box.ts'
import type { FillBox } from './boxes/box-keys.server.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { VoterTags } from './voter-tags.server.ts'

/** Two devices of one person may meet a few times; more often is no chance. */
const mostTries = 8

/** How many form keys a box remembers: a form older than that is taken for a new one. */
const mostKeys = 32

/** `rules` is the fingerprint of the rules that the ballot was made by. */
type Put = {
  clock: CloseClock
  rules: string
  voter: VoterTags
  ballot: Ballot
  fill: FillBox
}

/**
 * Puts the ballot into the voter's box. A first one is inserted without looking: only the unique index says that there
 * is one already, and then it is replaced. Answers whether it did: a form that comes a second time writes nothing,
 * whatever stands now. The same choices in a new form are put like any others, so that neither the answer nor how long
 * it takes tells what stood there.
 */
export function putBallot(situation: Situation, put: Put): Promise<Outcome<boolean>> {
  return oneAtATime(put.voter.slot, () => tryPut(situation, put))
}

async function tryPut(situation: Situation, put: Put): Promise<Outcome<boolean>> {
  const { place, round, slot, tag } = put.voter
  // Votes wait for those of the same row of the fence alone: those would undo each other.
  const queue = `${place}/votes/${partOf(tag)}`
  for (let tried = 1; ; tried++) {
    const standing = await readBox(null, place, round, slot)
    // A form sent again needs no transaction to write nothing.
    if (wasPut(standing, keyOf(situation, slot))) return accepted(false)
    try {
      return await inTransaction(queue, (tx) => write(tx, situation, put, standing === null))
    } catch (error) {
      if (tried === mostTries || !isDuplicate(error)) throw error
    }
  }
}

/**
 * The whole of what a vote writes: the fence, and box and mark. No line of the log and no kept form, which would tell when
 * and beside whom it came; the log tells of a vote when it is sealed. In time is what the database's clock says so of, in
 * the transaction that stores; no process's own clock is asked. A refusal comes before the first write.
 */
async function write(
  tx: Transaction,
  situation: Situation,
  put: Put,
  first: boolean,
): Promise<Outcome<boolean>> {
  const { person } = situation
  const { place, round: number, slot, tag } = put.voter
  const found = await readRoundAndClock(tx, place, number)
  if (!found) return refuse('missing', 'not-here', {})
  const { round, now } = found
  const at = await put.clock(tx, place, number, now)
  const allowed = may(person, 'cast-ballot', { place, round }, at)
  if (allowed.refused) return allowed
  if (round.frozen?.hash !== put.rules) return refuse('conflict', 'rules-changed', {})
  const standing = first ? null : await readBox(tx, place, number, slot)
  const key = keyOf(situation, slot)
  if (wasPut(standing, key)) return accepted(false)
  const newcomer = { village: person?.village ?? null, day: dayOf(at), channel: 'online' } as const
  if (!(await passFence(tx, { place, round: number, tag, first: first ? newcomer : null })))
    return refuse('forbidden', 'vote-closed', {})
  const filled = put.fill(slot, (standing?.seq ?? 0) + 1, put.ballot)
  const keys = [...(standing?.keys ?? []), ...(key ? [key] : [])].slice(-mostKeys)
  const box = { place, round: number, slot, ...filled, keys }
  if (first) {
    await insertMark(tx, { place, round: number, tag, channel: 'online' })
    await insertBox(tx, box)
  } else if (!(await refillBox(tx, box))) throw new Error('the box to fill is gone')
  return accepted(true)
}

/** Bound to the voter, so that a form used by one person is not taken for another's; null for a ballot without a form. */
const keyOf = ({ formKey }: Situation, slot: string) =>
  formKey && sha256(`${slot}|${formKey}`, 'base64url')

const wasPut = (box: Pick<VoteBox, 'keys'> | null, key: string | null) =>
  key !== null && (box?.keys.includes(key) ?? false)
