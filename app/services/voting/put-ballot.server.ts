import { randomBytes, randomUUID } from 'node:crypto'
import { type Day, dayOf, instantOf } from '#app/domain/calendar/day.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Ballot } from '#app/domain/voting/check-ballot.ts'
import { commitmentOf } from '#app/domain/voting/commitment.ts'
import { sha256 } from '#app/sha256.server.ts'
import { isDuplicate, type Transaction } from '#models/database/in-transaction.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { insertBallot, readBallot, replaceBallot } from '#models/voting/ballot.server.ts'
import { passFence } from '#models/voting/fence.server.ts'
import { insertMark, moveMark } from '#models/voting/roll-mark.server.ts'
import { type Done, done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import type { CloseClock } from './ballot-box.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { VoterTags } from './voter-tags.server.ts'

/** Two devices of one person may meet a few times; more often is no chance. */
const mostTries = 8

/**
 * Puts the ballot in the voter's slot. A first ballot is inserted without looking: only the unique index says that
 * there is one already, and then it is replaced. Answers whether it did: a form that comes a second time writes
 * nothing, whatever stands now. The same choices in a new form are put like any others, so that neither the answer nor
 * how long it takes tells what stood there.
 */
export function putBallot(
  situation: Situation,
  clock: CloseClock,
  voter: VoterTags,
  ballot: Ballot,
): Promise<Outcome<boolean>> {
  return oneAtATime(voter.slot, () => put(situation, clock, voter, ballot))
}

async function put(
  situation: Situation,
  clock: CloseClock,
  voter: VoterTags,
  ballot: Ballot,
): Promise<Outcome<boolean>> {
  // Kept as the form's answer: another one comes back where the form was acted upon before.
  const mine = randomUUID()
  for (let tried = 1; ; tried++) {
    const standing = await readBallot(voter.place, voter.round, voter.slot)
    try {
      const put = await perform(withoutTime(situation, voter), (tx) =>
        write(tx, situation, { clock, voter, ballot, mine, first: standing === null }),
      )
      return put.refused ? put : accepted(put.value === mine)
    } catch (error) {
      if (tried === mostTries || !isDuplicate(error)) throw error
    }
  }
}

/**
 * Neither the kept form key nor the audit line may tell when this ballot came: both know the day only, and their ids
 * are timeless. In which order they lie and what the lines around them tell is not hidden by this. The key is bound to the voter, so that a form used by one person is not taken for another's.
 */
function withoutTime({ formKey, at, ...rest }: Situation, { slot }: VoterTags): Situation {
  const bound = formKey && sha256(`${slot}|${formKey}`, 'base64url')
  return { ...rest, at: instantOf(dayOf(at)), formKey: bound }
}

type Put = { clock: CloseClock; voter: VoterTags; ballot: Ballot; mine: string; first: boolean }

/** In time is what the database's clock says so of, in the transaction that stores; no process's own clock is asked. */
async function write(
  tx: Transaction,
  { person }: Situation,
  { clock, voter, ballot, mine, first }: Put,
): Promise<Done<string> | Refusal> {
  const { place, round: number, tag } = voter
  const round = await readRoundIn(tx, place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const at = await clock(tx, place, number)
  const allowed = may(person, 'cast-ballot', { place, round }, at)
  if (allowed.refused) return allowed
  const day = dayOf(at)
  const newcomer = { village: person?.village ?? null, day, channel: 'online' } as const
  if (!(await passFence(tx, { place, round: number, tag, first: first ? newcomer : null })))
    return refuse('forbidden', 'vote-closed', {})
  await store(tx, voter, ballot, { day, first })
  return done(mine, 'ballot-cast', `round/${number}`)
}

async function store(
  tx: Transaction,
  { place, round, tag, slot }: VoterTags,
  { choices }: Ballot,
  { day, first }: { day: Day; first: boolean },
) {
  const nonce = randomBytes(32).toString('hex')
  const commitment = commitmentOf(nonce, choices, sha256)
  const mark = { place, round, tag, channel: 'online', day } as const
  const entry = { place, round, slot, choices, nonce, commitment }
  if (first) {
    await insertMark(tx, mark)
    await insertBallot(tx, entry)
  } else {
    await moveMark(tx, mark)
    if (!(await replaceBallot(tx, entry))) throw new Error('the ballot to replace is gone')
  }
}
