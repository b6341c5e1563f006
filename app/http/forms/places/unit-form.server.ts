import { z } from 'zod'
import type { Territory } from '#app/domain/places/territory.ts'
import type { UnitEntry } from '#app/domain/places/unit-entry.ts'
import {
  answersOfNames,
  checkWithPlace,
  names,
  optionalPeople,
} from '#app/http/forms/composite-fields.server.ts'
import type { Answers, SentForm } from '#app/http/forms/form.server.ts'
import { optionalDay, text } from '#app/http/forms/form-fields.server.ts'

const longestName = 120

const schema = z.object({
  name: names({ max: longestName, min: 2 }),
  aliases: text({ max: 2_000 }),
  'valid-from': optionalDay(),
  population: optionalPeople(),
  adults: optionalPeople(),
  reason: text({ max: 1_000 }),
})

/** What an admin wrote about a unit, with every fault of its fields at once. */
export function readUnitForm(answers: Answers): SentForm<UnitEntry & { reason: string }> {
  const form = checkWithPlace(answers, schema)
  if (form.refused) return form
  const { fields, point } = form.value
  const { name, population, adults, reason } = fields
  const aliases = fields.aliases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const validFrom = fields['valid-from']
  return { ...form, value: { name, aliases, validFrom, population, adults, centre: point, reason } }
}

/** A unit as the form's answers, for its first showing. */
export function unitAnswers(unit: Territory): Answers {
  const { name, aliases, validFrom, population, adults, centre } = unit
  const written = {
    aliases: aliases.join('\n'),
    'valid-from': validFrom,
    population,
    adults,
    latitude: centre?.latitude,
    longitude: centre?.longitude,
  }
  const others = Object.entries(written).map(([field, value]) => [field, [String(value ?? '')]])
  return { ...answersOfNames('name', name), ...Object.fromEntries(others) }
}
