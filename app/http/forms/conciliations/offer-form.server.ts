import { z } from 'zod'
import { sides as budgetSides } from '#app/domain/budget/line.ts'
import {
  type Offer,
  offerLength,
  offerMoves,
  type Stand,
  stands,
  type TableLine,
} from '#app/domain/conciliations/offer.ts'
import type { Side } from '#app/domain/conciliations/side.ts'
import { typedMoney } from '#app/domain/money-bounds.ts'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { moveLineValue } from '#app/forms/conciliations/move-line.ts'
import type { LineNamed, WrittenOffer } from '#app/services/conciliations/write-offer.server.ts'
import { type Answers, checkAnswers, field } from '../form.server.ts'
import {
  optionalAmount,
  optionalWhole,
  requiredText,
  text,
  tick,
  whole,
} from '../form-fields.server.ts'

const rows = Array.from({ length: offerMoves }, (_, at) => at)

/** A line as its option sends it: `expenditure/70640`, and behind a bar the part that is meant. */
function readLine(written: string): LineNamed | null {
  const [, side = '', key = '', part = ''] = /^([a-z]+)\/([^|]+)(?:\|(.+))?$/s.exec(written) ?? []
  const known = budgetSides.find((one) => one === side)
  return known && key !== '' ? { side: known, key, part: part === '' ? null : part } : null
}

const optionalLine = () =>
  field<LineNamed | null>((values) => ({ value: readLine(values[0] ?? '') }))

const said = z.object({
  by: whole({ min: 1, max: 99 }),
  text: requiredText({ max: offerLength }),
  withdrawn: tick(),
})
const lines = z.object(
  Object.fromEntries(
    rows.flatMap((at) => [`from-${at}`, `to-${at}`]).map((name) => [name, optionalLine()]),
  ),
)
const sums = z.object(Object.fromEntries(rows.map((at) => [`amount-${at}`, optionalAmount()])))
const remarks = z.object(
  Object.fromEntries(rows.map((at) => [`remark-${at}`, optionalWhole({ min: 1, max: 9_999_999 })])),
)

/** An offer with its moves and what each side says of it; a row of a move is filled in whole or left empty. */
export function readOffer(answers: Answers, sides: readonly Side[]): Outcome<WrittenOffer> {
  const words = z.object(
    Object.fromEntries(sides.map(({ number }) => [`words-${number}`, text({ max: offerLength })])),
  )
  const [typed, named, amounts, for_, dissent] = [
    checkAnswers(answers, said),
    checkAnswers(answers, lines),
    checkAnswers(answers, sums),
    checkAnswers(answers, remarks),
    checkAnswers(answers, words),
  ]
  const faults: FieldFault[] = [typed, named, amounts, for_, dissent].flatMap((one) =>
    one.refused ? one.faults : [],
  )
  if (typed.refused || named.refused || amounts.refused || for_.refused || dissent.refused)
    return refuseInput(faults)
  const moves = rows.flatMap((at) => {
    const [from, to] = [named.value[`from-${at}`] ?? null, named.value[`to-${at}`] ?? null]
    const [amount, remark] = [
      amounts.value[`amount-${at}`] ?? null,
      for_.value[`remark-${at}`] ?? null,
    ]
    if (!from && !to && amount === null && remark === null) return []
    if (from && to && amount !== null && remark !== null) return [{ from, to, amount, remark }]
    const empty = !from ? 'from' : !to ? 'to' : amount === null ? 'amount' : 'remark'
    faults.push(fault(`${empty}-${at}`, 'fill-in', {}))
    return []
  })
  const heard = sides.map(({ number: side }) => ({
    side,
    stand: standIn(answers, side),
    words: dissent.value[`words-${side}`] ?? '',
  }))
  return faults.length > 0
    ? refuseInput(faults)
    : accepted({ ...typed.value, moves, stands: heard })
}

const standIn = (answers: Answers, side: number): Stand =>
  stands.find((one) => one === answers[`stand-${side}`]?.[0]) ?? 'silent'

/** An offer as answers of that form. */
export function answersOfOffer(
  { by, text: words, withdrawn, moves, stands: heard }: Offer,
  sides: readonly Side[],
): Answers {
  const value = (line: TableLine | undefined) => [line ? moveLineValue(line) : '']
  return {
    by: [String(by)],
    text: [words],
    withdrawn: withdrawn ? ['yes'] : [],
    ...Object.fromEntries(
      rows.flatMap((at) => [
        [`from-${at}`, value(moves[at]?.from)],
        [`to-${at}`, value(moves[at]?.to)],
        [`amount-${at}`, [moves[at] ? typedMoney(moves[at].amount) : '']],
        [`remark-${at}`, [moves[at]?.remark.toString() ?? '']],
      ]),
    ),
    ...Object.fromEntries(
      sides.flatMap(({ number }) => {
        const found = heard.find(({ side }) => side === number)
        return [
          [`stand-${number}`, [found?.stand ?? 'silent']],
          [`words-${number}`, [found?.words ?? '']],
        ]
      }),
    ),
  }
}
