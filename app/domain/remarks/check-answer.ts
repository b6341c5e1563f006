import type { Tyiyn } from '../money.ts'
import { type FieldFault, fault } from '../outcome.ts'
import type { Answer } from './answer.ts'
import type { Remark } from './remark.ts'
import type { RemarkLine } from './remark-line.ts'

/** An answer as it was written, before its lines were looked up. */
export type WrittenAnswer = Pick<Answer, 'verdict' | 'reason' | 'ground' | 'duplicateOf'> & {
  moved: readonly { from: Asked; to: Asked; amount: Tyiyn }[]
}
type Asked = Pick<RemarkLine, 'side' | 'key'>

/** What cannot stand in an answer; `others`: the remarks of its year, of which this one may be a duplicate. */
export function faultsOfAnswer(
  { verdict, duplicateOf, moved }: WrittenAnswer,
  { number, wish }: Pick<Remark, 'number' | 'wish'>,
  others: readonly Pick<Remark, 'number' | 'answer' | 'second'>[],
): FieldFault[] {
  const faults: FieldFault[] = []
  if (verdict === 'duplicate') {
    const same = others.find((other) => other.number === duplicateOf && duplicateOf !== number)
    if (!same) faults.push(fault('duplicateOf', 'remark-duplicate-of-what', {}))
    // Two that were each the same as the other would both be answered, and nobody would have replied.
    else if ((same.second?.answer ?? same.answer)?.verdict === 'duplicate')
      faults.push(fault('duplicateOf', 'remark-duplicate-of-duplicate', {}))
  }
  if (verdict === 'explained' && (wish === 'more' || wish === 'less'))
    faults.push(fault('verdict', 'remark-explained-asks', {}))
  moved.forEach(({ from, to, amount }, at) => {
    if (amount <= 0) faults.push(fault(`amount-${at}`, 'remark-nothing-moved', {}))
    if (from.side === to.side && from.key === to.key)
      faults.push(fault(`to-${at}`, 'remark-from-itself', {}))
    // Less revenue and more spending would leave the budget open by twice the amount.
    if (from.side !== to.side) faults.push(fault(`to-${at}`, 'remark-moved-across', {}))
  })
  if (moved.length > 0 && verdict !== 'accepted' && verdict !== 'partly')
    faults.push(fault('amount-0', 'remark-moves-when-accepted', {}))
  return faults
}
