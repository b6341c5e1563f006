import { above, grand } from './layouts.ts'
import { functional, type Named, ownIncome, transfers } from './names.ts'
import { added, type Row } from './rows.ts'
import { type Asked, type Structure, wordsOf } from './structures.ts'
import { drawnTree, type Node, sumOf } from './tree.ts'

type Layout = {
  /** Spending stands before revenue. */
  spendingFirst: boolean
  heads: boolean
  codes: boolean
  /** What closes a side: its name, a bare «Итого», or a bare one for revenue alone. */
  totals: 'named' | 'bare' | 'bare-revenue'
  /** Revenue has a total for each of its groups, as «Итого неналоговые доходы». */
  groups: boolean
  balance: boolean
}

/** The last spending line takes what is left, so that both sides come to the same in every column. */
function balanced(income: readonly Node[], lines: readonly Node[], columns: number): Node[] {
  const [last, ...others] = [...lines].reverse()
  const whole = sumOf(income, columns)
  const spent = sumOf(others, columns)
  if (!last) return []
  const amounts = whole.map((sum, at) => sum - (spent[at] ?? 0))
  return amounts.every((amount) => amount > 0) ? [...others.reverse(), { ...last, amounts }] : []
}

const leavesOf = (named: readonly Named[]) => named.flatMap(([, , , lines = []]) => lines)

/** Each group of revenue has its lines and below them its total. */
function grouped(asked: Asked): { rows: Row[]; nodes: Node[]; of: string[] } {
  const groups: readonly (readonly [ky: string, ru: string, named: readonly Named[]])[] = [
    ['Салыктык кирешелердин жыйынтыгы', 'Итого налоговые доходы', leavesOf(ownIncome.slice(0, 1))],
    [
      'Салыктык эмес кирешелердин жыйынтыгы',
      'Итого неналоговые доходы',
      leavesOf(ownIncome.slice(1)),
    ],
    ['Трансферттердин жыйынтыгы', 'Итого трансферты', transfers],
  ]
  const made = groups.map(([ky, ru, named], at) => {
    const nodes = drawnTree(named, asked.language, asked)
    const total = grand(`group ${at}`, asked.language === 'ky' ? ky : ru, nodes, asked.columns)
    return { nodes, rows: [...above(nodes, asked.columns), total], key: total.key }
  })
  return {
    rows: made.flatMap(({ rows }) => rows),
    nodes: made.flatMap(({ nodes }) => nodes),
    of: made.map(({ key }) => key),
  }
}

function revenue(asked: Asked, groups: boolean): { rows: Row[]; nodes: Node[]; of: string[] } {
  if (groups) return grouped(asked)
  const nodes = drawnTree([...leavesOf(ownIncome), ...transfers], asked.language, asked)
  return { rows: above(nodes, asked.columns), nodes, of: nodes.map(({ key }) => key) }
}

/** A budget whose sides come to the same, each with its total below. */
export const balancedAs =
  ({ spendingFirst, heads, codes, totals, groups, balance }: Layout) =>
  (asked: Asked): Structure | undefined => {
    const word = wordsOf(asked)
    const bare = asked.language === 'ky' ? 'Жыйынтыгы' : 'Итого'
    const income = revenue(asked, groups)
    const drawn = drawnTree(leavesOf(functional.slice(3, 6)), asked.language, asked)
    const lines = balanced(income.nodes, drawn, asked.columns)
    if (lines.length === 0) return undefined
    const incomeTotal: Row = {
      ...grand('income', totals === 'named' ? word.income : bare, income.nodes, asked.columns),
      of: income.of,
    }
    const spent = totals === 'bare' ? bare : word.expense
    const expenseTotal = grand('expense', spent, lines, asked.columns)
    const head = (name: string): Row[] => (heads ? [{ key: name, name, level: 0 }] : [])
    const sides = [
      [...head(word.incomeHead), ...income.rows, incomeTotal],
      [...head(word.expenseHead), ...above(lines, asked.columns), expenseTotal],
    ]
    const rows = [...(spendingFirst ? sides.reverse() : sides).flat()]
    const nothing = added([], asked.columns)
    const difference: Row = {
      ...{ key: 'balance', name: word.balance, level: 0, amounts: nothing },
      ...{ of: ['income'], without: ['expense'], kind: 'balance' },
    }
    const whole = balance ? [...rows, difference] : rows
    return {
      rows: codes ? whole : whole.map(({ code: _, ...row }) => row),
      title: 'both',
    }
  }

const plain: Layout = {
  ...{ spendingFirst: false, heads: true, codes: true, totals: 'named' },
  ...{ groups: false, balance: false },
}

/** Layouts in which the sums of both sides are equal. */
export const balancedStructures = {
  'even-heads': balancedAs(plain),
  'even-heads-words': balancedAs({ ...plain, codes: false }),
  'even-codes': balancedAs({ ...plain, heads: false }),
  'even-words': balancedAs({ ...plain, heads: false, codes: false }),
  'even-bare': balancedAs({ ...plain, heads: false, totals: 'bare' }),
  'even-bare-words': balancedAs({ ...plain, heads: false, codes: false, totals: 'bare' }),
  'even-spending-first': balancedAs({ ...plain, spendingFirst: true }),
  'even-spending-first-words': balancedAs({
    ...plain,
    spendingFirst: true,
    heads: false,
    codes: false,
  }),
  'even-bare-heads': balancedAs({ ...plain, totals: 'bare' }),
  'even-bare-revenue': balancedAs({
    ...plain,
    heads: false,
    totals: 'bare-revenue',
    balance: true,
  }),
  'even-bare-revenue-words': balancedAs({
    ...plain,
    ...{ heads: false, codes: false, totals: 'bare-revenue', balance: true },
  }),
  'even-groups': balancedAs({ ...plain, groups: true }),
  'even-groups-words': balancedAs({ ...plain, codes: false, groups: true }),
  'even-groups-bare': balancedAs({
    ...plain,
    heads: false,
    groups: true,
    totals: 'bare',
    balance: false,
  }),
}
