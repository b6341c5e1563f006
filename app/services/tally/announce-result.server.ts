import { type Delivery, emptyPlan } from '#app/domain/delivery/delivery.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import type { ProjectOutcome, RoundResult } from '#app/domain/tally/round-result.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { insertDeliveries } from '#models/delivery/delivery.server.ts'
import { proposalsNumberedIn, settleProposals } from '#models/proposals/proposal.server.ts'
import { updateRound } from '#models/rounds/round.server.ts'
import { publishResultOnce } from '#models/tally/result.server.ts'
import { type Letter, tellEach } from '../tell.server.ts'

/** Makes a result public: proposals are funded or not, and every funded one becomes a delivery. */
export async function announceResult(tx: Transaction, result: RoundResult, at: Date) {
  const { place, round, pots } = result
  if (!(await publishResultOnce(tx, place, round, at)))
    throw new Error(`the result of round ${round} in ${place} was published before`)
  const standings = pots.flatMap((pot) => pot.standings)
  const funded = standings.filter(({ outcome }) => outcome === 'funded')
  const others = standings.filter(({ outcome }) => outcome !== 'funded')
  const numbers = (some: readonly ProjectOutcome[]) => some.map(({ number }) => number)
  await settleProposals(tx, place, numbers(funded), 'funded')
  await settleProposals(tx, place, numbers(others), 'not-funded')
  if (funded.length > 0)
    await insertDeliveries(
      tx,
      funded.map((standing) => deliveryOf(place, round, standing, at)),
    )
  await updateRound(tx, place, round, { resultAt: at })
  await tellAuthors(tx, { place, at }, standings, round)
}

/** Everybody whose project was voted on learns what became of it. */
async function tellAuthors(
  tx: Transaction,
  where: { place: string; at: Date },
  standings: readonly ProjectOutcome[],
  round: number,
) {
  const numbers = standings.map(({ number }) => number)
  const proposals = await proposalsNumberedIn(tx, where.place, numbers)
  const known = new Map(proposals.map((proposal) => [proposal.number, proposal]))
  const letters = standings.flatMap(({ number, outcome, cost }): Letter[] => {
    const proposal = known.get(number)
    if (!proposal) return []
    const [readers, facts] = [readersOf(proposal), { proposal: namedBy(proposal), round }]
    return outcome === 'funded'
      ? [{ kind: 'project-funded', facts: { ...facts, cost }, readers }]
      : [{ kind: 'project-not-funded', facts, readers }]
  })
  await tellEach(tx, where, letters)
}

function deliveryOf(
  place: string,
  round: number,
  { number, title, village, cost }: ProjectOutcome,
  at: Date,
): Delivery {
  return {
    ...{ place, round, proposal: number, title, village },
    ...{ granted: cost, planned: cost, spent: 0 as Delivery['spent'] }, // nought is whole
    varianceReason: '',
    responsible: '',
    stages: emptyPlan,
    news: [],
    changedAt: at,
  }
}
