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

/** What cannot stand in an answer; `known`: the numbers of remarks that this one may be a duplicate of. */
export function faultsOfAnswer(
  { verdict, duplicateOf, moved }: WrittenAnswer,
  { number, wish }: Pick<Remark, 'number' | 'wish'>,
  known: readonly number[],
): FieldFault[] {
  const faults: FieldFault[] = []
  if (
    verdict === 'duplicate' &&
    (duplicateOf === null || duplicateOf === number || !known.includes(duplicateOf))
  )
    faults.push(fault('duplicateOf', 'remark-duplicate-of-what', {}))
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
