import { z } from 'zod'
import { bases, type Facility, type FacilityEntry } from '#app/domain/facilities/facility.ts'
import { checkWithPlace, readVillage } from '../composite-fields.server.ts'
import { type Answers, field, type SentForm } from '../form.server.ts'
import { choice, first, optionalDay, text, title } from '../form-fields.server.ts'
import { answersOfOptional, optionalNames } from '../optional-names.server.ts'

const schema = z.object({
  kind: text({ max: 40 }),
  name: optionalNames({ max: 120 }),
  village: field<number | null>((values) =>
    first(values) === '' ? { value: null } : readVillage(values),
  ),
  landmark: title({ max: 200, min: 0 }),
  provider: title({ max: 160, min: 0 }),
  standard: title({ max: 200, min: 0 }),
  tariff: title({ max: 120, min: 0 }),
  'budget-code': title({ max: 20, min: 0 }),
  basis: choice(bases),
  from: optionalDay(),
})

/** What the office wrote of a facility, with every fault of its fields at once. */
export function readFacilityForm(answers: Answers): SentForm<FacilityEntry> {
  const form = checkWithPlace(answers, schema)
  if (form.refused) return form
  const { 'budget-code': budgetCode, ...fields } = form.value.fields
  return { ...form, value: { ...fields, budgetCode, point: form.value.point } }
}

/** A facility as the form's answers. */
export function facilityAnswers(facility: Facility): Answers {
  const { kind, name, village, landmark, point, provider, standard, tariff } = facility
  const written = {
    ...{ kind, village, landmark, provider, standard, tariff },
    'budget-code': facility.budgetCode,
    basis: facility.basis,
    from: facility.from,
    latitude: point?.latitude,
    longitude: point?.longitude,
  }
  const others = Object.entries(written).map(([field, value]) => [field, [String(value ?? '')]])
  return { ...answersOfOptional('name', name), ...Object.fromEntries(others) }
}
