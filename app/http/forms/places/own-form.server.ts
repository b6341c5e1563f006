import { z } from 'zod'
import {
  answersOfNames,
  checkWithPlace,
  names,
  people,
} from '#app/http/forms/composite-fields.server.ts'
import type { Answers, SentForm } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import type { OwnEntry } from '#app/services/places/municipalities/change-municipality.server.ts'

const longest = 160

const schema = z.object({
  population: people(),
  adults: people(),
  office: names({ max: longest, min: 2 }),
  phone: requiredText({ max: 40, min: 5 }),
  address: names({ max: longest, min: 2 }),
})

/** What an admin wrote about the municipality, with every fault of its fields at once. */
export function readOwnForm(answers: Answers): SentForm<OwnEntry> {
  const form = checkWithPlace(answers, schema)
  if (form.refused) return form
  const { fields, point } = form.value
  const { population, adults, phone, address } = fields
  const office = { name: fields.office, phone, address }
  return { ...form, value: { population, adults, centre: point, office } }
}

/** The municipality as the form's answers, for its first showing. */
export function ownAnswers({ population, adults, centre, office }: OwnEntry): Answers {
  const { name, phone, address } = office
  return {
    population: [String(population)],
    adults: [String(adults)],
    phone: [phone],
    latitude: [String(centre?.latitude ?? '')],
    longitude: [String(centre?.longitude ?? '')],
    ...answersOfNames('office', name),
    ...answersOfNames('address', address),
  }
}
