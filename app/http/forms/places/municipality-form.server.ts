import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { answersOfNames, namesInAll, people } from '#app/http/forms/composite-fields.server.ts'
import type { Answers } from '#app/http/forms/form.server.ts'
import { choice, requiredText, text, tick, title } from '#app/http/forms/form-fields.server.ts'

const longestName = 120

const entry = {
  name: namesInAll({ max: longestName, min: 2 }),
  population: people(),
  adults: people(),
}
const admin = {
  'admin-name': title({ max: longestName, min: 2 }),
  login: requiredText({ max: contactLength }),
}

export const entrySchema = z.object(entry)
export const inviteSchema = z.object(admin)
export const newSchema = z.object({
  ...entry,
  ...admin,
  place: requiredText({ max: 40, min: 2 }),
  kind: choice(['aimak', 'city']),
  within: requiredText({ max: 14 }),
  soate: text({ max: 14 }),
  demonstration: tick(),
})
export const suspendSchema = z.object({ reason: requiredText({ max: 1_000, min: 10 }) })

/** A municipality as the form's answers, for its first showing. */
export function answersOfEntry({
  name,
  population,
  adults,
}: {
  name: { ky: string; ru?: string | undefined; en?: string | undefined }
  population: number
  adults: number
}): Answers {
  return {
    ...answersOfNames('name', name),
    population: [String(population)],
    adults: [String(adults)],
  }
}
