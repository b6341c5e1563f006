import type { Day } from '#app/domain/calendar/day.ts'
import { fault, type Outcome, type Refusal, refuse, refuseInput } from '#app/domain/outcome.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { type Given, giveCheck, tellAssigned } from './assign-check.server.ts'
import { listEvaluators } from './list-evaluators.server.ts'

/** `bothSteps`: whoever passes the first check keeps the second, by the same day. */
export type AssignChecks = {
  proposals: readonly number[]
  account: string
  due: Day
  bothSteps: boolean
}

/** Gives many checks to one evaluator: all of them, or none where one cannot be given. */
export async function assignChecks(
  situation: Situation,
  { proposals, ...given }: AssignChecks,
): Promise<Outcome<{ count: number }>> {
  const chosen = [...new Set(proposals)]
  if (chosen.length === 0) return refuseInput([fault('proposal', 'tick-one', {})])
  const evaluators = await listEvaluators(situation.place)
  return perform(situation, async (tx) => {
    const all: Given[] = []
    for (const proposal of chosen) {
      const one = await giveCheck(tx, situation, evaluators, { proposal, ...given })
      if (one.refused) return about(proposal, one)
      all.push(one.value)
    }
    await tellAll(tx, situation, all)
    const { account: to, due, bothSteps } = given
    const details = { proposals: chosen.join(', '), to, due, bothSteps }
    return done({ count: chosen.length }, 'checks-assigned', 'checks', details)
  })
}

/** Of many at once one message tells. */
async function tellAll(tx: Transaction, situation: Situation, all: readonly Given[]) {
  const [first, ...others] = all
  if (!first) return
  const { assignment, found } = first
  if (others.length === 0) return tellAssigned(tx, situation, found, assignment)
  const { account, due, by } = assignment
  if (account === by.account) return
  await tell(tx, situation, [account], 'checks-assigned', {
    ...{ count: all.length, due },
    proposals: all.map(({ found }) => namedBy(found.proposal)),
  })
}

/** Of many, the one that moved on meanwhile is named. */
function about(number: number, refusal: Refusal): Refusal {
  return refusal.reason.key === 'not-at-this-step'
    ? refuse('conflict', 'one-not-assignable', { number })
    : refusal
}
