import type { Wish } from '../sheets/looks.ts'
import {
  digitsInLine,
  digitsInTotal,
  lostCommaInLine,
  type Slip,
  unitMixed,
} from '../slips/slips.ts'
import { balancedStructures } from '../tables/balanced-structures.ts'
import type { Case } from './cases.ts'

type Hidden = { kind: string; slip: Slip; wish?: Wish }

const first: Hidden = { kind: 'digits-line', slip: digitsInLine }
const hidden: readonly Hidden[] = [
  first,
  { kind: 'comma-line', slip: lostCommaInLine, wish: { decimals: true } },
  { kind: 'digits-total', slip: digitsInTotal },
  { kind: 'unit', slip: unitMixed, wish: { unit: 'thousand' } },
]

/** Budgets that balance, each layout clean and with a slip that the equal sum of the other side could hide. */
export function balancedCases(series: number): Case[] {
  return Object.entries(balancedStructures).flatMap(([name, structure], number): Case[] =>
    // In one column nothing but the words and the place tells how far a total reaches.
    (['year', 'years'] as const).flatMap((columns, at) => {
      const turn = hidden[(number + 2 * at + series) % hidden.length] ?? first
      // A bare total before one that comes to something else may as well be a part of it.
      const { kind, slip, wish } = name === 'even-bare-revenue-words' ? first : turn
      return [
        { name: `clean-${name}-${columns}`, structure, wish: { columns } },
        { name: `slip-${kind}-${name}-${columns}`, structure, wish: { ...wish, columns }, slip },
      ]
    }),
  )
}
