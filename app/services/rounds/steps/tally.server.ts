import { refuse } from '#app/domain/outcome.ts'
import type { NextStep } from '#app/domain/rounds/next-step.ts'
import { readResult } from '#models/tally/result.server.ts'
import { waitsForCommission } from '../../tally/commission.server.ts'
import { runningCount } from '../../tally/count-of.server.ts'
import { publishResult } from '../../tally/publish-result.server.ts'
import { arriving } from '../../voting/seal-vote.server.ts'
import { type Asking, doneStep, stepOf } from './step.ts'

/** Counting a round's votes and publishing what was counted. */
export async function tallySteps(asking: Asking): Promise<NextStep[]> {
  const { place, number, calendar, resultAt } = asking.round
  const [result, run] = await Promise.all([readResult(place, number), runningCount(place, number)])
  const due = calendar.result
  const counting = stepOf(asking, 'count', 'count-votes', { due, refusal: await notYet(asking) })
  return [
    result
      ? doneStep('count', 'count-votes', { doneAt: result.countedAt })
      : run
        ? { ...counting, state: 'running', why: null }
        : counting,
    resultAt
      ? doneStep('result', 'publish-result', { doneAt: resultAt })
      : stepOf(asking, 'result', 'publish-result', {
          due,
          refusal: result
            ? await notPublishable(asking)
            : refuse('conflict', 'not-counted-yet', {}),
        }),
  ]
}

/** Ballots that were in time may still arrive for a moment; those of a commission are opened by it first. */
async function notYet({ round, situation }: Asking) {
  const ready = new Date(round.calendar.counting.getTime() + arriving)
  if (situation.at < ready) return refuse('conflict', 'ballots-arriving', { ready })
  return (await waitsForCommission(round)) ? refuse('conflict', 'ballots-not-opened', {}) : null
}

async function notPublishable({ round, situation: { place, at, person } }: Asking) {
  const asked = { place, subject: `round/${round.number}`, payload: null, reason: '' }
  const act = await publishResult.prepare(null, { ...asked, at, askedBy: person?.id ?? '' })
  return act ? act.check(at) : null
}
