import { z } from 'zod'
import {
  type CheckStep,
  checkSteps,
  criteria,
  type Finding,
  findingAnswers,
} from '#app/domain/evaluation/criteria.ts'
import { type Judgement, verdicts } from '#app/domain/evaluation/evaluation.ts'
import { choice, optionalAmount, text, tick, whole } from '#app/http/forms/form-fields.server.ts'

const noteLength = 500

const fields = {
  version: whole({ min: 1, max: 1_000_000 }),
  step: choice(checkSteps),
  restMet: tick(),
  verdict: choice(verdicts),
  reason: text({ max: 1_000 }),
  cost: optionalAmount(),
  costReason: text({ max: noteLength }),
  yearlyCost: optionalAmount(),
}

/** Each criterion is a field with its answer, and `…-note` beside it; an unanswered one is left to the rule. */
const notes = Object.fromEntries(
  checkSteps.flatMap((step) =>
    criteria[step].flatMap((criterion) => [
      [criterion, text({ max: 20 })],
      [`${criterion}-note`, text({ max: noteLength })],
    ]),
  ),
)

/** The form of a check, read as a judgement of the version that was shown. */
export const judgementForm = z
  .intersection(
    z.object(fields),
    z.object(notes).transform((answered) => ({ answered })),
  )
  .transform(
    ({ answered, version, restMet, ...sent }): { version: number; judgement: Judgement } => ({
      version,
      judgement: { ...sent, findings: findingsIn(sent.step, answered, restMet) },
    }),
  )

/** `restMet`: criteria without an answer of their own are met. */
function findingsIn(
  step: CheckStep,
  answered: Readonly<Record<string, string>>,
  restMet: boolean,
): Finding[] {
  return criteria[step].flatMap((criterion) => {
    const own = findingAnswers.find((known) => known === answered[criterion])
    const answer = own ?? (restMet ? 'met' : undefined)
    return answer ? [{ criterion, answer, note: answered[`${criterion}-note`] ?? '' }] : []
  })
}
