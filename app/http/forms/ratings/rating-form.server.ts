import { z } from 'zod'
import { type Outcome, reason, refuseInput } from '#app/domain/outcome.ts'
import {
  mostWords,
  questionField,
  type Rating,
  type RatingEntry,
} from '#app/domain/ratings/rating.ts'
import { type Score, scores } from '#app/domain/ratings/statistics/score-counts.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import { type Answers, checkAnswers, field } from '../form.server.ts'
import { day, first, text } from '../form-fields.server.ts'
import { faultsOfNumbers, numbersField } from '../personal-numbers.server.ts'
import { type ArrivedPhoto, photoOf, type Sender } from './documents.server.ts'

const scoreIn = (values: readonly string[]): Score | undefined =>
  scores.find((score) => String(score) === first(values))

const schema = z.object({
  score: field<Score>((values) => {
    const value = scoreIn(values)
    return value ? { value } : { reason: reason('rating-no-score', {}) }
  }),
  used: day(),
  words: text({ max: mostWords }),
  ...numbersField,
})

/** What a resident says of a facility; questions that were not answered are left out. */
export async function readRatingForm(
  { answers, faults, arrived }: Sent<ArrivedPhoto>,
  sender: Sender,
  questions: readonly { key: string }[],
): Promise<Outcome<RatingEntry>> {
  const form = checkAnswers(answers, schema)
  const photo = await photoOf(answers, arrived, sender)
  const all = [
    ...(form.refused ? form.faults : faultsOfNumbers(form.value.numbers, form.value.words)),
    ...faults,
  ]
  if (form.refused || all.length > 0) return refuseInput(all)
  const given = questions.flatMap(({ key }) => {
    const score = scoreIn(answers[questionField(key)] ?? [])
    return score ? [[key, score] as const] : []
  })
  const { numbers, ...typed } = form.value
  return { refused: false, value: { ...typed, answers: Object.fromEntries(given), photo } }
}

/** A rating as the form's answers. */
export const ratingAnswers = ({ score, used, words, answers }: Rating): Answers => ({
  score: [String(score)],
  used: [used],
  words: [words],
  ...Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [questionField(key), [String(value)]]),
  ),
})
