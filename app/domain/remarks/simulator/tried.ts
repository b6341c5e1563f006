import type { Remark } from '../remark.ts'
import type { Group } from './simulated.ts'

/** Who sent what they made, and the groups that most of them gave to and took from, by number. */
export type Tried = {
  people: number
  given: { number: number; people: number } | null
  taken: { number: number; people: number } | null
}

type Sent = Pick<Remark, 'wanted'> & { by: Pick<Remark['by'], 'account'> }

/** Counts people, not remarks and never visits: of somebody who sent several, in their order, the last one. */
export function triedBy(
  remarks: readonly Sent[],
  groups: readonly Pick<Group, 'number' | 'lines'>[],
): Tried {
  const last = new Map(remarks.map(({ by, wanted }) => [by.account, wanted]))
  const counted = groups.map(({ number, lines }) => {
    const sums = [...last.values()].map((wanted) =>
      wanted.reduce(
        (sum, { line, by }) =>
          line.side === 'expenditure' && lines.includes(line.key) ? sum + by : sum,
        0,
      ),
    )
    const people = (is: (sum: number) => boolean) => sums.filter(is).length
    return { number, given: people((sum) => sum > 0), taken: people((sum) => sum < 0) }
  })
  const most = (of: 'given' | 'taken') => {
    const [first] = counted.toSorted((a, b) => b[of] - a[of])
    return first && first[of] > 0 ? { number: first.number, people: first[of] } : null
  }
  return { people: last.size, given: most('given'), taken: most('taken') }
}
