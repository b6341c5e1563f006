import type { Cell } from '../files/cells.ts'
import { type FigureStyle, figureText } from '../sheets/figures.ts'
import type { Row } from '../tables/rows.ts'
import { type KeyedFinding, resummed } from './expected.ts'
import { changed, leaves, lowestTotals, type Slip, type Slipping, withAmount } from './slips.ts'

const unread = (key: string, at: KeyedFinding['at'], kind: 'number' | 'code'): KeyedFinding => ({
  key,
  kind,
  at,
  printed: null,
  computed: null,
  hint: null,
})

/** A cell that cannot be read as one number; the totals fit what was meant. */
function cellSlip(write: (amount: number, given: Slipping) => Cell | undefined): Slip {
  return (given) => {
    const row = given.chance.one(leaves(given.rows))
    const at = given.chance.between(0, given.columns - 1)
    const cell = write(row.amounts?.[at] ?? 0, given)
    if (cell === undefined) return undefined
    const rows = changed(given.rows, row.key, (before) => ({ ...before, written: { [at]: cell } }))
    return { rows, expected: [unread(row.key, at, 'number')] }
  }
}

const plain: FigureStyle = {
  as: 'text',
  decimals: 1,
  mark: ',',
  space: ' ',
  minus: '-',
  zero: 'figure',
}

/** `1О5,0` with a letter for the nought. */
export const letterInNumber = cellSlip((amount, { text, decimals, chance }) => {
  const digits = figureText(amount, { ...plain, decimals })
  const at = digits.indexOf('0')
  if (!text || at < 1 || amount < 0) return undefined
  return `${digits.slice(0, at)}${chance.one(['O', 'О', 'о'])}${digits.slice(at + 1)}`
})

/** A formula that was never computed by the program that wrote the book. */
export const formulaWithoutValue = cellSlip((_, { text }) =>
  text ? undefined : { formula: '125.5+40' },
)

/** What a formula shows whose cells are gone. */
export const errorInCell = cellSlip((_, { text }) => (text ? undefined : { error: '#REF!' }))

/** `1.000` where commas are decimal: one som or a thousand. */
export const twoMeanings: Slip = (given) => {
  if (!given.text || given.decimals === 0) return undefined
  const row = given.chance.one(leaves(given.rows))
  const at = given.chance.between(0, given.columns - 1)
  const thousands = given.chance.between(1, 9)
  const meant = given.chance.one([thousands * 100_000, thousands * 100])
  const rows = changed(given.rows, row.key, (before) => ({
    ...withAmount(before, at, meant),
    written: { [at]: `${thousands}.000` },
  }))
  return { rows: resummed(rows, given.columns), expected: [unread(row.key, at, 'number')] }
}

/** The code of a line is changed, the line stays where it is. */
function codeSlip(alter: (code: string, rows: readonly Row[]) => string | undefined): Slip {
  return (given) => {
    const coded = leaves(given.rows).filter(({ code }) => code && /^7\d{4}$/.test(code))
    if (!given.coded || coded.length === 0) return undefined
    const row = given.chance.one(coded)
    const code = alter(row.code ?? '', given.rows)
    if (code === undefined) return undefined
    const rows = changed(given.rows, row.key, (before) => ({ ...before, code }))
    return { rows, expected: [unread(row.key, 'code', 'code')] }
  }
}

/** 70640 became 70604: there is no group 0. */
export const alienCode = codeSlip((code) =>
  /[1-9]0$/.test(code) ? `${code.slice(0, 3)}0${code[3]}` : undefined,
)

/** A Cyrillic letter for the nought or the three. */
export const letterInCode = codeSlip((code) =>
  code.includes('3') ? code.replace('3', 'З') : code.replace('0', 'О'),
)

/** A total's formula that was never computed: it is told, and what stands above is still checked. */
export const totalWithoutValue: Slip = (given) => {
  if (given.text) return undefined
  const total = given.chance.one(lowestTotals(given.rows))
  const at = given.chance.between(0, given.columns - 1)
  const rows = changed(given.rows, total.key, (before) => ({
    ...before,
    written: { [at]: { formula: 'SUM(C7:C9)' } },
  }))
  return { rows, expected: [unread(total.key, at, 'number')] }
}
