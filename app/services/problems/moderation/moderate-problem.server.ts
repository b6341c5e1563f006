import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import {
  checkHiding,
  hiddenBy,
  type ProblemModeration,
  type ReportAnswer,
} from '#app/domain/problems/evaluation.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { answerComplaints, complaintsAbout } from '#models/problems/complaint.server.ts'
import { changeProblem, readProblem } from '#models/problems/problem.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { tell } from '../../tell.server.ts'
import { readersOf } from '../send-problem.server.ts'

type Moderated = { kind: ProblemModeration; reason: string }

/**
 * Hides the words of a report behind the reason or takes them away from the public, shows them again, or leaves them: by
 * the rule that proposals are moderated by. Its sender is told of what changed, and whoever complained is answered.
 */
export function moderateProblem(
  situation: Situation,
  number: number,
  { kind, reason }: Moderated,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const problem = await readProblem(tx, { place, number })
    if (!problem) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'moderate-problem', { place }, at)
    if (allowed.refused) return allowed
    const all = await complaintsAbout(tx, place, number)
    const waiting = all.filter(({ answer }) => answer === null)
    const stands = checkHiding(kind, problem, waiting.length)
    if (stands.refused) return stands
    const { id, name } = allowed.value
    const by = { account: id, name }
    if (kind !== 'dismiss' && !(await change(tx, situation, problem, { kind, reason, by })))
      return refuse('conflict', 'stands-otherwise', {})
    if (kind !== 'show') {
      await answerComplaints(tx, place, number, { kind, reason, by, at })
      const readers = waiting.map(({ account }) => account)
      const facts = { number, hidden: kind !== 'dismiss', reason }
      await tell(tx, situation, readers, 'problem-complaint-answered', facts)
    }
    return done(number, actOf[kind], `problem/${number}`, { reason })
  })
}

const actOf = {
  'hide-personal-data': 'problem-hidden',
  'hide-threats': 'problem-hidden',
  hide: 'problem-hidden',
  show: 'problem-shown',
  dismiss: 'problem-complaint-dismissed',
} as const satisfies Record<ProblemModeration, string>

async function change(
  tx: Transaction,
  situation: Situation,
  problem: Problem,
  { kind, reason, by }: Moderated & Pick<ReportAnswer, 'by'>,
): Promise<boolean> {
  const { at } = situation
  const hidden = hiddenBy(kind, { reason, at, by: by.account })
  if (!(await changeProblem(tx, problem, { hidden, updated: at }))) return false
  const { number, key } = problem
  const facts = { number, key, hidden: hidden !== null, reason }
  await tell(tx, situation, readersOf(problem), 'problem-moderated', facts)
  return true
}
