import { z } from 'zod'
import { refuseInput } from '#app/domain/outcome.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import type { UnitEntry } from '#app/domain/places/unit-entry.ts'
import { readPoint } from '#app/domain/proposals/writing/point.ts'
import { type Answers, readForm, type SentForm } from '#app/http/forms/form.server.ts'
import {
  optionalDay,
  optionalWhole,
  requiredText,
  text,
} from '#app/http/forms/form-fields.server.ts'

const longestName = 120
const mostPeople = 2_000_000

const schema = z.object({
  'name-ky': requiredText({ max: longestName, min: 2 }),
  'name-ru': text({ max: longestName }),
  'name-en': text({ max: longestName }),
  aliases: text({ max: 2_000 }),
  'valid-from': optionalDay(),
  population: optionalWhole({ min: 0, max: mostPeople }),
  adults: optionalWhole({ min: 0, max: mostPeople }),
  latitude: text({ max: 40 }),
  longitude: text({ max: 40 }),
})

/** What an admin wrote about a unit, with every fault of its fields at once. */
export async function readUnitForm(request: Request): Promise<SentForm<UnitEntry>> {
  const form = await readForm(request, schema)
  const { answers, key } = form
  const pin = readPoint(answers.latitude?.[0] ?? '', answers.longitude?.[0] ?? '')
  if (form.refused) return { ...refuseInput([...form.faults, ...pin.faults]), answers, key }
  if (pin.faults.length > 0) return { ...refuseInput(pin.faults), answers, key }
  const { value } = form
  const entry: UnitEntry = {
    name: {
      ky: value['name-ky'],
      ru: value['name-ru'] || undefined,
      en: value['name-en'] || undefined,
    },
    aliases: value.aliases
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    validFrom: value['valid-from'],
    population: value.population,
    adults: value.adults,
    centre: pin.point,
  }
  return { refused: false, value: entry, answers, key }
}

/** A unit as the form's answers, for its first showing. */
export function unitAnswers(unit: Territory): Answers {
  const { name, aliases, validFrom, population, adults, centre } = unit
  const written = {
    'name-ky': name.ky,
    'name-ru': name.ru,
    'name-en': name.en,
    aliases: aliases.join('\n'),
    'valid-from': validFrom,
    population,
    adults,
    latitude: centre?.latitude,
    longitude: centre?.longitude,
  }
  return Object.fromEntries(
    Object.entries(written).map(([field, value]) => [field, [String(value ?? '')]]),
  )
}
