import type { BallotBox } from '../terms.ts'
import { byCodePoint } from '../ties/strict-order.ts'

/**
 * All ballots in the order in which voters are taken to choose one project more: those with fewest choices funded
 * first, then those with fewest choices, then by the choices themselves, so that equal boxes give equal answers.
 */
export function lineUpVoters(
  { size, offsets, choices, points }: BallotBox,
  ids: readonly string[],
  funded: readonly boolean[],
): number[] {
  const keys = Array.from({ length: size }, (_, ballot) => {
    const [from, to] = [offsets[ballot], offsets[ballot + 1]]
    const own = choices.subarray(from, to)
    const given = points?.subarray(from, to)
    const named = [...own].map((place, at) => `${ids[place]} ${given ? given[at] : ''}`)
    return {
      won: own.reduce((sum, place) => sum + (funded[place] ? 1 : 0), 0),
      length: own.length,
      text: named.sort(byCodePoint).join(','),
    }
  })
  const groups = new Map<string, number[]>()
  keys.forEach(({ text }, ballot) => {
    const alike = groups.get(text)
    if (alike) alike.push(ballot)
    else groups.set(text, [ballot])
  })
  const keyOf = ([ballot = -1]: readonly number[]) => keys[ballot]
  return [...groups.values()]
    .sort((a, b) => {
      const [left, right] = [keyOf(a), keyOf(b)]
      if (!left || !right) throw new Error('a group without a ballot')
      return (
        left.won - right.won || left.length - right.length || byCodePoint(left.text, right.text)
      )
    })
    .flat()
}
