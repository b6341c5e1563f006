import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import type { Proposal } from '#app/domain/proposals/proposal.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import { projectOf } from '#app/domain/rounds/freeze.ts'
import { checkList } from '#app/domain/rounds/opening.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { proposalsInTx, putOnBallot } from '#models/proposals/proposal.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { type Letter, tellEach } from '../../tell.server.ts'

/**
 * Puts everything accepted on the published list, all or nothing: what exceeds the cap or has no pot stops it, so
 * that no accepted proposal is left out in silence. Answers how many were added.
 */
export async function publishList(situation: Situation, number: number): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const round = await readRoundIn(tx, place, number)
    if (!round) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'publish-list', { place, round }, at)
    if (allowed.refused) return allowed
    const accepted = await proposalsInTx(tx, place, number, ['accepted'])
    if (accepted.length === 0) return refuse('conflict', 'nothing-to-publish', {})
    const refusal = checkList(round.rules, accepted.map(projectOf))
    if (refusal) return refusal
    await putOnBallot(tx, place, number)
    await tellEach(
      tx,
      situation,
      accepted.map((one) => listed(one, round)),
    )
    return done(accepted.length, 'list-published', `round/${number}`, { added: accepted.length })
  })
}

function listed(proposal: Proposal, { calendar }: Round): Letter {
  const facts = { proposal: namedBy(proposal), opens: calendar.voting, closes: calendar.counting }
  return { kind: 'proposal-listed', facts, readers: readersOf(proposal) }
}
