import { z } from 'zod'
import { localTimeOf } from '#app/domain/calendar/day.ts'
import type { Hearing, HearingEntry } from '#app/domain/hearings/hearing.ts'
import {
  answersOfNames,
  checkWithPlace,
  names,
  textsInLanguages,
} from '../composite-fields.server.ts'
import type { Answers, SentForm } from '../form.server.ts'
import { moment, optionalWhole, text } from '../form-fields.server.ts'

const schema = z.object({
  year: optionalWhole({ min: 2000, max: 2200 }),
  title: names({ max: 160, min: 5 }),
  about: textsInLanguages({ max: 1_500 }),
  begins: moment(),
  ends: moment(),
  where: names({ max: 200, min: 2 }),
  agenda: textsInLanguages({ max: 2_000 }),
  reason: text({ max: 1_000 }),
})

/** Reads what the office wrote of a hearing, with every fault of its fields at once. */
export function readHearingForm(answers: Answers): SentForm<HearingEntry & { reason: string }> {
  const form = checkWithPlace(answers, schema)
  if (form.refused) return form
  const { year, ...fields } = form.value.fields
  return { ...form, value: { ...fields, budgetYear: year, point: form.value.point } }
}

/** A hearing as answers of that form. */
export function answersOfHearing(hearing: Hearing): Answers {
  const { budget, title, about, agenda, where, begins, ends, point } = hearing
  return {
    year: [String(budget?.year ?? '')],
    begins: [localTimeOf(begins)],
    ends: [localTimeOf(ends)],
    latitude: [String(point?.latitude ?? '')],
    longitude: [String(point?.longitude ?? '')],
    ...answersOfNames('title', title),
    ...answersOfNames('about', about),
    ...answersOfNames('where', where),
    ...answersOfNames('agenda', agenda),
  }
}
