import { z } from 'zod'
import {
  type OrderEntry,
  type OrderText,
  orderParts,
  partLength,
  type SentOrder,
} from '#app/domain/hearings/order/order.ts'
import { languages } from '#app/domain/language.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { answersOfNames } from '../composite-fields.server.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { text, tick, whole } from '../form-fields.server.ts'

const days = () => whole({ min: 1, max: 90 })
const schema = z.object({
  ...Object.fromEntries(
    orderParts.flatMap((part) =>
      languages.map((language) => [`${part}-${language}`, text({ max: partLength })]),
    ),
  ),
  notice: days(),
  answer: days(),
  minutes: days(),
  ground: text({ max: 300 }),
  reason: text({ max: 1_000 }),
  translationsHold: tick(),
})

/** Reads an order; a part whose Kyrgyz is empty is left out, in the other languages too. */
export function readOrderForm({ answers }: { answers: Answers }): Outcome<SentOrder> {
  const read = checkAnswers(answers, schema)
  if (read.refused) return read
  const { notice, answer, minutes, ground, reason, translationsHold, ...written } = read.value
  // The schema has each part in each language.
  const said = written as unknown as Readonly<Record<string, string>>
  const of = (part: string, language: string) => said[`${part}-${language}`] ?? ''
  const alone = orderParts.filter(
    (part) => of(part, 'ky') === '' && languages.some((language) => of(part, language) !== ''),
  )
  if (alone.length > 0)
    return refuseInput(alone.map((part) => fault(`${part}-ky`, 'order-kyrgyz-too', {})))
  const parts = orderParts.flatMap((part) => {
    const [ky, ru, en] = [of(part, 'ky'), of(part, 'ru'), of(part, 'en')]
    return ky === '' ? [] : [[part, { ky, ...(ru ? { ru } : {}), ...(en ? { en } : {}) }] as const]
  })
  const entry: SentOrder = {
    text: Object.fromEntries(parts) as OrderText,
    ...{ terms: { notice, answer, minutes }, ground, reason, translationsHold },
  }
  return accepted(entry)
}

/** An order as answers of that form. */
export function answersOfOrder({ text: said, terms, ground }: OrderEntry): Answers {
  const parts = orderParts.flatMap((part) => {
    const words = said[part]
    return words ? [answersOfNames(part, words)] : []
  })
  return Object.assign({}, ...parts, {
    notice: [String(terms.notice)],
    answer: [String(terms.answer)],
    minutes: [String(terms.minutes)],
    ground: [ground],
  })
}
