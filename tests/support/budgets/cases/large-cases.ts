import { type Chance, chanceFrom } from '../chance.ts'
import type { CorpusFile } from '../files/written.ts'
import { columnSet } from '../sheets/columns.ts'
import { functional, ownIncome } from '../tables/names.ts'
import type { Row } from '../tables/rows.ts'
import { fileOf, plainFigures } from './real-cases.ts'

/** An amount in so many parts, in steps of ten hundredths, none of them empty. */
function parts(amount: number, count: number, chance: Chance): number[] {
  const weights = Array.from({ length: count }, () => chance.between(5, 95))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const first = weights.slice(1).map((weight) => Math.floor((amount * weight) / sum / 10) * 10)
  return [amount - first.reduce((all, part) => all + part, 0), ...first]
}

const totalRow = (
  key: string,
  name: string,
  code: string,
  amount: number,
  of: readonly string[],
): Row => ({
  key,
  ...(code && { code }),
  name,
  level: 0,
  amounts: [amount],
  of,
  kind: 'total',
})

/** The income of Bishkek for 2026 in thousand som, by source. */
const sources = [
  ['11', 'Налоговые доходы', 2_391_732_790, 4],
  ['14', 'Неналоговые доходы', 304_712_160, 4],
  ['31', 'Активы и обязательства', 675_000, 0],
  ['13', 'Трансферты на оплату труда учителей', 590_241_730, 0],
] as const

function income(chance: Chance): Row[] {
  const rows = sources.flatMap(([code, name, amount, count], at): Row[] => {
    if (count === 0) return [{ key: code, code, name, level: 0, amounts: [amount] }]
    const named = ownIncome[at]?.[3] ?? []
    const lines = parts(amount, named.length, chance).map((part, place): Row => {
      const [lineCode = '', , ru = ''] = named[place] ?? []
      return { key: lineCode, code: lineCode, name: ru, level: 1, amounts: [part] }
    })
    return [
      totalRow(
        code,
        name,
        code,
        amount,
        lines.map(({ key }) => key),
      ),
      ...lines,
    ]
  })
  const whole = totalRow(
    'income',
    'Всего доходов',
    '',
    3_287_361_680,
    sources.map(([code]) => code),
  )
  return [...rows, whole]
}

const detailed = functional.filter(([, , , lines]) => lines)

const keys = (rows: readonly Row[]) => rows.map(({ key }) => key)

/** A line with the institutions that it pays for. */
function line(code: string, name: string, amount: number, amounts: readonly number[]): Row[] {
  const each = amounts.map(
    (part, number): Row => ({
      key: `${code}/${number}`,
      name: `   Учреждение № ${number + 1}: ${name.toLowerCase()}`,
      level: 2,
      amounts: [part],
    }),
  )
  return [totalRow(code, name, code, amount, keys(each)), ...each]
}

/** The same money spent: every line with its institutions. */
function expense(chance: Chance, institutions: number): Row[] {
  const shares = parts(3_287_361_680, detailed.length, chance)
  const rows = detailed.flatMap(([code, , ru, lines = []], at): Row[] => {
    const amount = shares[at] ?? 0
    const amounts = parts(amount, lines.length, chance)
    const below = lines.flatMap(([lineCode, , name], place) => {
      const whole = amounts[place] ?? 0
      return line(lineCode, name, whole, parts(whole, institutions, chance))
    })
    const codes = lines.map(([lineCode]) => lineCode)
    return [totalRow(code, ru, code, amount, codes), ...below]
  })
  const codes = detailed.map(([code]) => code)
  return [...rows, totalRow('expense', 'Всего расходов', '', 3_287_361_680, codes)]
}

/** A capital's budget of some hundred lines, with a lost comma far down if asked. */
function bishkek(institutions: number, slip: boolean): Row[] {
  const chance = chanceFrom(2026 + institutions)
  const rows = [...income(chance), ...expense(chance, institutions)]
  if (!slip) return rows
  return rows.map((row) =>
    row.key === `70910/${institutions - 3}`
      ? {
          ...row,
          amounts: (row.amounts ?? []).map((amount) => amount * 10),
          written: { 0: 'bare' },
        }
      : row,
  )
}

const look = {
  language: 'ru',
  dress: { annex: 1, title: 'both', unit: 'thousand', unitAt: 'own' },
  set: columnSet('year', 'ru'),
  codes: 'text',
  page: 45,
  indent: 'spaces',
} as const

/** Bishkek's size: income that is known, spending drawn to the same sum. */
export function largeFiles(): CorpusFile[] {
  const cells = { ...plainFigures, as: 'cells' } as const
  return [
    fileOf({
      name: 'clean-bishkek-2026',
      rows: bishkek(20, false),
      look: { ...look, figures: cells },
    }),
    fileOf({
      name: 'clean-bishkek-2026-csv',
      rows: bishkek(12, false),
      look,
      format: { separator: ';', encoding: 'cp1251' },
    }),
    fileOf({
      name: 'slip-bishkek-2026-comma',
      rows: bishkek(25, true),
      look,
      hint: { kind: 'lost-comma', key: '70910/22' },
    }),
  ]
}
