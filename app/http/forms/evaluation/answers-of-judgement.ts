import type { Judgement } from '#app/domain/evaluation/evaluation.ts'
import { typedMoney } from '#app/domain/money-bounds.ts'
import type { Answers } from '../form.server.ts'

/** A judgement as answers of its form, for whoever has to give it anew. */
export function answersOfJudgement(judgement: Judgement): Answers {
  const { verdict, reason, cost, costReason, yearlyCost, findings } = judgement
  const found = findings.flatMap(({ criterion, answer, note }) => [
    [criterion, [answer]],
    [`${criterion}-note`, [note]],
  ])
  const typed = (amount: Judgement['cost']) => (amount === null ? [] : [typedMoney(amount)])
  return {
    verdict: [verdict],
    reason: [reason],
    cost: typed(cost),
    costReason: [costReason],
    yearlyCost: typed(yearlyCost),
    ...Object.fromEntries(found),
  }
}
