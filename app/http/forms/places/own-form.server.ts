import { z } from 'zod'
import { refuseInput } from '#app/domain/outcome.ts'
import { readPoint } from '#app/domain/proposals/writing/point.ts'
import { type Answers, readForm, type SentForm } from '#app/http/forms/form.server.ts'
import { requiredText, text, whole } from '#app/http/forms/form-fields.server.ts'
import type { OwnEntry } from '#app/services/places/municipalities/change-municipality.server.ts'

const longest = 160
const mostPeople = 2_000_000

const schema = z.object({
  population: whole({ min: 1, max: mostPeople }),
  adults: whole({ min: 1, max: mostPeople }),
  latitude: text({ max: 40 }),
  longitude: text({ max: 40 }),
  'office-ky': requiredText({ max: longest, min: 2 }),
  'office-ru': text({ max: longest }),
  'office-en': text({ max: longest }),
  phone: requiredText({ max: 40, min: 5 }),
  'address-ky': requiredText({ max: longest, min: 2 }),
  'address-ru': text({ max: longest }),
  'address-en': text({ max: longest }),
})

/** What an admin wrote about the municipality, with every fault of its fields at once. */
export async function readOwnForm(request: Request): Promise<SentForm<OwnEntry>> {
  const form = await readForm(request, schema)
  const { answers, key } = form
  const pin = readPoint(answers.latitude?.[0] ?? '', answers.longitude?.[0] ?? '')
  const faults = [...(form.refused ? form.faults : []), ...pin.faults]
  if (form.refused || faults.length > 0) return { ...refuseInput(faults), answers, key }
  const { value } = form
  const said = (what: 'office' | 'address') => ({
    ky: value[`${what}-ky`],
    ru: value[`${what}-ru`] || undefined,
    en: value[`${what}-en`] || undefined,
  })
  const { population, adults, phone } = value
  const office = { name: said('office'), phone, address: said('address') }
  return { refused: false, value: { population, adults, centre: pin.point, office }, answers, key }
}

/** The municipality as the form's answers, for its first showing. */
export function ownAnswers({ population, adults, centre, office }: OwnEntry): Answers {
  const { name, phone, address } = office
  const written = {
    ...{ population, adults, phone },
    latitude: centre?.latitude,
    longitude: centre?.longitude,
    ...{ 'office-ky': name.ky, 'office-ru': name.ru, 'office-en': name.en },
    ...{ 'address-ky': address.ky, 'address-ru': address.ru, 'address-en': address.en },
  }
  return Object.fromEntries(
    Object.entries(written).map(([field, value]) => [field, [String(value ?? '')]]),
  )
}
