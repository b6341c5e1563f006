import { z } from 'zod'
import { type Resolution, resolutionLength } from '#app/domain/budget/adoption.ts'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { day, requiredText } from '../form-fields.server.ts'

const fields = z.object({
  'resolution-number': requiredText({ max: resolutionLength }),
  'resolution-on': day(),
})

/** By which resolution the kenesh adopted what is to be published. */
export function readResolution(answers: Answers): Outcome<Resolution> {
  return whenAccepted(checkAnswers(answers, fields), (sent) => ({
    number: sent['resolution-number'],
    on: sent['resolution-on'],
  }))
}
