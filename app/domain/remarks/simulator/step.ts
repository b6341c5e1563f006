import { type Tyiyn, tyiyn } from '../../money.ts'

const leastStep = 10_000

/**
 * What one press moves: 1, 2 or 5 with noughts behind it, as much of these as is no more than a five-hundredth of all
 * spending, and never under 100 som. Of 13,995,000 som that is 20,000.
 */
export function stepOf(total: number): Tyiyn {
  const most = total / 500
  let step = leastStep
  for (let power = leastStep; power <= most; power *= 10)
    for (const figure of [1, 2, 5]) if (figure * power <= most) step = figure * power
  return tyiyn(step)
}
