import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { registrationFaults, type TypedRegistration } from '#app/domain/accounts/registration.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import { type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { village } from '../composite-fields.server.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { day, requiredText, title } from '../form-fields.server.ts'

const fields = {
  name: title({ max: 120, min: 2 }),
  login: requiredText({ max: contactLength }),
  password: requiredText({ max: passwordMax }),
  born: day(),
  village: village(),
  since: day(),
}
const schema = z.object(fields)

/** The same fields where each may be missing: what stands is judged though another is empty. */
const standing = z.object({
  name: fields.name.optional().catch(undefined),
  login: fields.login.optional().catch(undefined),
  password: fields.password.optional().catch(undefined),
  born: fields.born.optional().catch(undefined),
  since: fields.since.optional().catch(undefined),
})

/** Reads a registration; all its faults are told at once, those of what is empty and those of what was typed. */
export function readRegistration(answers: Answers, today: Day): Outcome<TypedRegistration> {
  const sent = checkAnswers(answers, schema)
  if (!sent.refused) return sent
  const typed = checkAnswers(answers, standing)
  const known = new Set(sent.faults.map(({ field }) => field.split('-')[0]))
  const further = typed.refused ? [] : registrationFaults(typed.value, today)
  return refuseInput([...sent.faults, ...further.filter(({ field }) => !known.has(field))])
}
