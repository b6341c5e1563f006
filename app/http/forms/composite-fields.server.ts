import type { z } from 'zod'
import { parseDay } from '#app/domain/calendar/day.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { reason, refuseInput } from '#app/domain/outcome.ts'
import type { Point } from '#app/domain/proposals/proposal.ts'
import { readPoint } from '#app/domain/proposals/writing/point.ts'
import { type Answers, checkAnswers, field, parted, type SentForm } from './form.server.ts'
import { first, optionalWhole, requiredText, text, title, whole } from './form-fields.server.ts'

type Limits = { max: number; min?: number }
type ThreeTexts = Record<'ky' | 'ru' | 'en', string>

const inLanguages = ({ ky, ru, en }: ThreeTexts): InLanguages => ({
  ky,
  ...(ru ? { ru } : {}),
  ...(en ? { en } : {}),
})

/** A text in Kyrgyz, and in the other languages where somebody wrote it: `title-ky`, `title-ru`, `title-en`. */
export const names = (limits: Limits) =>
  parted({
    ky: title(limits),
    ru: title({ max: limits.max, min: 0 }),
    en: title({ max: limits.max, min: 0 }),
  }).transform(inLanguages)

/** The same for a text of several lines. */
export const textsInLanguages = (limits: Limits) =>
  parted({
    ky: requiredText(limits),
    ru: text({ max: limits.max }),
    en: text({ max: limits.max }),
  }).transform(inLanguages)

/** Names where all three are needed. */
export const namesInAll = (limits: Limits) =>
  parted({
    ky: title(limits),
    ru: title(limits),
    en: title(limits),
  })

/** A village by its number, as its option sends it. */
export function readVillage(values: readonly string[]) {
  const chosen = first(values)
  return /^[1-9]\d{0,4}$/.test(chosen)
    ? { value: Number(chosen) }
    : { reason: reason('choose-village', {}) }
}

/** Whether there is such a village is checked with the register. */
export const village = () => field<number>(readVillage)

const mostPeople = 2_000_000

/** A number of people, up to a large city's. */
export const people = () => whole({ min: 1, max: mostPeople })
export const optionalPeople = () => optionalWhole({ min: 0, max: mostPeople })

/** The year of a budget, a plan or a round. */
export const year = () => whole({ min: 2000, max: 2200 })

/** From a day to a day where something is looked for, both counted in; an end that is empty, or no day, does not narrow. */
export const periodIn = (query: URLSearchParams, name: string) => ({
  from: parseDay(query.get(`${name}-from`)?.trim() ?? ''),
  to: parseDay(query.get(`${name}-to`)?.trim() ?? ''),
})

/** A person by the id of their account, as the option of a list of persons sends it. */
export const person = () =>
  field<string>((values) => {
    const chosen = first(values)
    return /^[a-z0-9-]{1,60}:[1-9]\d{0,8}$/.test(chosen)
      ? { value: chosen }
      : { reason: reason('choose-one', {}) }
  })

/** Reads a form with a place on the map (`latitude`, `longitude`); the faults of both are told at once. */
export function checkWithPlace<S extends z.ZodType>(
  answers: Answers,
  schema: S,
): SentForm<{ fields: z.output<S>; point: Point | null }> {
  const form = checkAnswers(answers, schema)
  const { answers: sent, key } = form
  const { point, faults } = readPoint(answers.latitude?.[0] ?? '', answers.longitude?.[0] ?? '')
  if (form.refused || faults.length > 0)
    return { ...refuseInput([...(form.refused ? form.faults : []), ...faults]), answers: sent, key }
  return { refused: false, value: { fields: form.value, point }, answers: sent, key }
}

/** Three texts as a form's answers under the names of its fields. */
export function answersOfNames(name: string, texts: InLanguages): Answers {
  return {
    [`${name}-ky`]: [texts.ky],
    [`${name}-ru`]: [texts.ru ?? ''],
    [`${name}-en`]: [texts.en ?? ''],
  }
}
