import { z } from 'zod'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { type Answers, checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'

const declining = z.object({ reason: requiredText({ min: 3, max: 1_000 }) })

/** The pressed button of an act's page: null where it signs, else the reason for returning it. */
export function signForm({ answers }: { answers: Answers }): Outcome<{ reason: string } | null> {
  return answers.step?.[0] === 'decline' ? checkAnswers(answers, declining) : accepted(null)
}
