import { above, grand } from './layouts.ts'
import { ownIncome } from './names.ts'
import { added, type Row } from './rows.ts'
import { type Asked, type Structure, sections, wordsOf } from './structures.ts'
import { drawnTree } from './tree.ts'

/** Revenue, expenditure and the balance on one sheet. */
export function withBalance(asked: Asked): Structure {
  const word = wordsOf(asked)
  const income = drawnTree(ownIncome, asked.language, asked)
  const expense = sections(asked, 4)
  const incomeTotal = grand('income', word.income, income, asked.columns)
  const expenseTotal = grand('expense', word.expense, expense, asked.columns)
  const difference = added([incomeTotal], asked.columns).map(
    (sum, at) => sum - (expenseTotal.amounts?.[at] ?? 0),
  )
  const balance: Row = {
    key: 'balance',
    name: word.balance,
    level: 0,
    amounts: difference,
    of: ['income'],
    without: ['expense'],
    kind: 'balance',
  }
  const totalsFirst = asked.chance.often(40)
  const block = (head: string, total: Row, rows: Row[]): Row[] =>
    totalsFirst ? [total, ...rows] : [{ key: head, name: head, level: 0 }, ...rows, total]
  const rows = [
    ...block(word.incomeHead, incomeTotal, above(income, asked.columns)),
    ...block(word.expenseHead, expenseTotal, above(expense, asked.columns)),
    balance,
  ]
  return { rows, title: 'both' }
}

/** A deficit given as a positive amount, as «Дефицит бюджета 238,3» says it. */
export function deficit(asked: Asked): Structure | undefined {
  const built = withBalance(asked)
  const name = wordsOf(asked).deficit
  const rows = built.rows.map((row): Row => {
    if (row.kind !== 'balance') return row
    return { ...row, name, reversed: true, amounts: (row.amounts ?? []).map((amount) => -amount) }
  })
  if (
    rows.some(({ kind, amounts }) => kind === 'balance' && amounts?.some((amount) => amount <= 0))
  )
    return undefined
  return { rows, title: 'both' }
}
