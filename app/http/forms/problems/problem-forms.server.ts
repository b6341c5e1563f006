import { z } from 'zod'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { isNowhere } from '#app/domain/problems/check-problem.ts'
import type { Photo } from '#app/domain/problems/documents.ts'
import type { ProblemDraft } from '#app/domain/problems/draft.ts'
import { longestLandmark, longestTitle, longestWords } from '#app/domain/problems/problem.ts'
import { problemStates } from '#app/domain/problems/state.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import { checkWithPlace, readVillage } from '../composite-fields.server.ts'
import { type Answers, checkAnswers, field, type SentForm } from '../form.server.ts'
import {
  choice,
  first,
  optionalDay,
  optionalWhole,
  requiredText,
  text,
  tick,
  title,
} from '../form-fields.server.ts'
import { faultsOfNumbers, numbersField } from '../personal-numbers.server.ts'
import { type ArrivedPhotos, photosOf } from './documents.server.ts'

/** Step one: the kind of service. */
export const kindForm = z.object({ kind: text({ max: 40 }) })

const village = field<number | null>((values) =>
  first(values) === '' ? { value: null } : readVillage(values),
)
const placeFields = z.object({
  village,
  landmark: title({ max: longestLandmark, min: 0 }),
  private: tick(),
  follow: optionalWhole({ min: 1, max: 1_000_000_000 }),
  seen: text({ max: 100 }),
  ...numbersField,
})

/** What was typed at step two: the place, or the number of a report that is the same. */
export type PlaceTyped = Pick<ProblemDraft, 'village' | 'landmark' | 'point' | 'private'> & {
  follow: number | null
  /** The numbers of the reports that the page showed as like it. */
  seen: string
}

export function readPlaceForm(answers: Answers): SentForm<PlaceTyped> {
  const form = checkWithPlace(answers, placeFields)
  if (form.refused) return form
  const { numbers, ...fields } = form.value.fields
  const { point } = form.value
  // Said here, where it can be filled in, and not first once the code was typed.
  if (fields.follow === null && isNowhere({ ...fields, point }))
    return {
      answers: form.answers,
      key: form.key,
      ...refuseInput([fault('village', 'problem-nowhere', {})]),
    }
  const named = faultsOfNumbers(numbers || fields.private, fields.landmark)
  if (named.length > 0) return { answers: form.answers, key: form.key, ...refuseInput(named) }
  return { ...form, value: { ...fields, point } }
}

export const placeAnswers = (draft: ProblemDraft): Answers => ({
  village: [String(draft.village ?? '')],
  landmark: [draft.landmark],
  private: draft.private ? ['yes'] : [],
  latitude: [String(draft.point?.latitude ?? '')],
  longitude: [String(draft.point?.longitude ?? '')],
})

const wordFields = z.object({
  title: title({ max: longestTitle, min: 3 }),
  words: text({ max: longestWords }),
  drop: tick(),
  ...numbersField,
})
export type WordsTyped = { title: string; words: string; photos: readonly Photo[] }

/** What was typed at step three, with the photos that arrived before and now. */
export function readWordsForm(
  { answers, faults, arrived }: Sent<ArrivedPhotos>,
  before: readonly Photo[],
): Outcome<WordsTyped> {
  const form = checkAnswers(answers, wordFields)
  const all = [
    ...(form.refused
      ? form.faults
      : faultsOfNumbers(form.value.numbers, form.value.title, form.value.words)),
    ...faults,
  ]
  if (form.refused || all.length > 0) return refuseInput(all)
  const { drop, numbers, ...typed } = form.value
  return accepted({ ...typed, photos: photosOf(drop ? [] : before, arrived) })
}

/** The last page: whether the name is shown; without an account where the code goes. */
export const sendForm = z.object({ named: tick() })
export const contactForm = z.object({
  login: text({ max: 254, min: 1 }),
  name: title({ max: 120, min: 0 }),
  named: tick(),
})

const reopenFields = z.object({ text: requiredText({ max: 1_000, min: 3 }), ...numbersField })

/** Why a report is opened again: everybody reads it. */
export function readReopenForm(answers: Answers): Outcome<string> {
  const form = checkAnswers(answers, reopenFields)
  if (form.refused) return form
  const faults = faultsOfNumbers(form.value.numbers, form.value.text)
  return faults.length > 0 ? refuseInput(faults) : accepted(form.value.text)
}
export const cleanForm = z.object({
  title: title({ max: longestTitle, min: 3 }),
  words: text({ max: longestWords }),
  'hide-name': tick(),
  'hide-place': tick(),
  'drop-photos': tick(),
  'drop-contact': tick(),
})

/** What the office writes of a report. */
export const stepForm = z
  .object({
    state: choice(problemStates),
    text: requiredText({ max: 2_000, min: 3 }),
    responsible: title({ max: 200, min: 0 }),
    same: optionalWhole({ min: 1, max: 1_000_000_000 }),
    until: optionalDay(),
  })
  .transform(({ responsible, ...rest }) => ({ ...rest, whose: responsible }))
