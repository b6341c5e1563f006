import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import type { Answers } from '#app/http/forms/form.server.ts'
import { choice, requiredText, text, tick, whole } from '#app/http/forms/form-fields.server.ts'

const longestName = 120
const mostPeople = 2_000_000

const names = {
  'name-ky': requiredText({ max: longestName, min: 2 }),
  'name-ru': requiredText({ max: longestName, min: 2 }),
  'name-en': requiredText({ max: longestName, min: 2 }),
}
const figures = {
  population: whole({ min: 1, max: mostPeople }),
  adults: whole({ min: 1, max: mostPeople }),
}
const admin = {
  'admin-name': requiredText({ max: longestName, min: 2 }),
  login: requiredText({ max: contactLength }),
}

export const entrySchema = z.object({ ...names, ...figures })
export const inviteSchema = z.object(admin)
export const newSchema = z.object({
  ...names,
  ...figures,
  ...admin,
  place: requiredText({ max: 40, min: 2 }),
  kind: choice(['aimak', 'city']),
  within: requiredText({ max: 14 }),
  soate: text({ max: 14 }),
  demonstration: tick(),
})
export const suspendSchema = z.object({ reason: requiredText({ max: 1_000, min: 10 }) })

type Named = z.output<typeof entrySchema>

/** The three names as one text in languages, with the figures. */
export function entryOf(value: Named) {
  const { population, adults } = value
  const name = { ky: value['name-ky'], ru: value['name-ru'], en: value['name-en'] }
  return { name, population, adults }
}

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
  const written = { 'name-ky': name.ky, 'name-ru': name.ru, 'name-en': name.en, population, adults }
  return Object.fromEntries(
    Object.entries(written).map(([field, value]) => [field, [String(value ?? '')]]),
  )
}
