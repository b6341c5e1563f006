import { amountIn } from '../../budget/reading/measures.ts'
import type { LinePart } from '../../budget/reading/read-line.ts'
import { ancestry, type Register } from '../../classifications/register.ts'
import { type Tyiyn, tyiyn } from '../../money.ts'
import type { Protection } from './levers.ts'
import { canMove, type Draft, type DraftLine, spendingOf, sumOf } from './simulated.ts'
import { stepOf } from './step.ts'

/** How many groups are proposed: two are left for the office to add. */
const mostProposed = 10
/** A fifth up and down. */
const room = 0.2

/** Money that is bound by its source or its use: given for a purpose, or wages. */
export type Binding = 'delegated' | 'stimulating' | 'wages'

type Proposed = { lines: readonly string[] }
export type Proposal = {
  /** `bound`: what of the least is bound, and by what. */
  movable: readonly (Proposed & {
    least: Tyiyn
    most: Tyiyn
    bound: { tyiyn: Tyiyn; by: readonly Binding[] } | null
  })[]
  kept: readonly (Proposed & { because: Protection })[]
}

/**
 * A start for the office: the largest lines of the draft can be moved by a fifth, never into what is bound. A line in
 * which less than one press is free is kept.
 */
export function proposed(draft: Draft, register: Register): Proposal {
  const all = spendingOf(draft).filter(canMove)
  const step = stepOf(sumOf(all))
  const lines = all
    .map((one) => ({ ...one, bound: boundIn(one, draft, register) }))
    .sort((a, b) => b.amount - a.amount)
  const isFree = ({ amount, bound }: (typeof lines)[number]) => amount - (bound?.tyiyn ?? 0) >= step
  return {
    movable: lines
      .filter(isFree)
      .slice(0, mostProposed)
      .map(({ line, amount, bound }) => {
        const by = Math.floor((amount * room) / step) * step || step
        const least = Math.max(amount - by, bound?.tyiyn ?? 0, 0)
        return {
          ...{ lines: [line.key], least: tyiyn(least), most: tyiyn(amount + by) },
          bound: bound && bound.tyiyn > amount - by ? bound : null,
        }
      }),
    kept: lines
      .filter((one) => !isFree(one) && one.bound !== null)
      .slice(0, mostProposed)
      .map(({ line, bound }) => ({
        lines: [line.key],
        because: bound?.by.includes('delegated') ? 'delegated' : 'law',
      })),
  }
}

function boundIn({ line }: DraftLine, { period }: Draft, register: Register) {
  const bound = line.parts.flatMap((part) => {
    const by = bindingOf(part, period.year, register)
    const amount = amountIn(part, period) ?? 0
    return by && amount > 0 ? [{ by, amount: tyiyn(amount) }] : []
  })
  return bound.length === 0
    ? null
    : { tyiyn: sumOf(bound), by: [...new Set(bound.map(({ by }) => by))] }
}

function bindingOf(
  { source, economic }: LinePart,
  year: number,
  register: Register,
): Binding | null {
  const sources =
    source === null ? [] : ancestry(register, 'source', source, year).map(({ code }) => code)
  if (sources.includes('delegated')) return 'delegated'
  if (sources.includes('stimulating')) return 'stimulating'
  // Wages and what is paid for them to the Social Fund
  return economic !== null && /^21[12]/.test(economic) ? 'wages' : null
}
