import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { BudgetLine, Measure, Side } from '#app/domain/budget/line.ts'
import { dataPackage } from '#app/domain/budget/open-data/data-package.ts'
import { columns, rowsOf } from '#app/domain/budget/open-data/rows.ts'
import { readLines } from '#app/domain/budget/reading/read-line.ts'
import { understand } from '#app/domain/budget/tables/understand.ts'
import { registerOf } from '#app/domain/classifications/register.ts'
import { shippedEntries } from '#app/domain/classifications/shipped/shipped.ts'
import { tyiyn } from '#app/domain/money.ts'
import { csvText } from '#app/domain/records/csv.ts'
import { readBudgetFile } from '#app/services/budget/read-file.server.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'

/** What the portal publishes of a version as a package is taken in again as it was, to the tyiyn. */
const year = 2027
const register = registerOf(shippedEntries)
const measures = { draft: 'долбоор', plan: 'план', revised: 'такталган', fact: 'факт' }
const version = { place: 'ak-bulun', year, number: 1, kind: 'binding-draft' } as const

const told = { year, register, soate: '41702', language: 'ky', measures } as const

/** The rows of the published table, without the numbers that lines have in their own version. */
const published = (lines: readonly BudgetLine[]) =>
  rowsOf(lines, told)
    .map(([_number, ...row]) => JSON.stringify(row))
    .sort()

function exported(lines: readonly BudgetLine[]): Uint8Array {
  const rows = rowsOf(lines, told)
  const csv = csvText([columns.map(({ name }) => name), ...rows])
  const facts = { version: { ...version, publishedAt: new Date(0), hash: '' }, title: 'Бюджет' }
  return zipSync(
    {
      'datapackage.json': strToU8(
        JSON.stringify(dataPackage({ ...facts, csv: { bytes: 0, sha256: '' } })),
      ),
      'budget.csv': strToU8(csv),
    },
    { level: 0 },
  )
}

function imported(bytes: Uint8Array): readonly BudgetLine[] {
  const found = readBudgetFile(bytes, 'package.zip')
  if ('refused' in found) throw new Error(`refused: ${found.refused}`)
  const { lines, findings } = understand(found.sheets, {
    ...{ year, kind: 'binding-draft', unit: 1, choices: {}, earlier: [] },
  })
  expect(findings).toEqual([])
  return lines.map((line) => ({ ...line, from: null }))
}

/** What residents read of each line: under which code, for which kind of cost, and its money. */
const said = (lines: readonly BudgetLine[]) =>
  readLines(lines, year, register)
    .flatMap(({ side, code, parts }) =>
      parts.map(({ economic, name, amounts }) => {
        const money = amounts.map((one) => `${one.year} ${one.measure} ${one.tyiyn}`).sort()
        return [side, code, economic ?? '', name.written, ...money].join('|')
      }),
    )
    .sort()

const codes: Readonly<Record<Side, readonly string[]>> = {
  revenue: ['1111', '1131', '1331', '1421', '1452'],
  expenditure: ['70111', '70451', '70630', '70640', '70911'],
  financing: [],
}
const names = ['Көчө жарыгы', 'Жол; оңдоо', '"Бала бакча"', '=1+1', '- майда', 'Итого суу', "'Ак'"]
const money = fc.oneof(
  fc.integer({ min: -(10 ** 11), max: 10 ** 11 }),
  fc.constantFrom(0, 1, -1, 99, 100, 101),
)
const period = fc.record({
  year: fc.constantFrom(2026, 2027, 2028),
  measure: fc.constantFrom<Measure>('draft', 'plan', 'revised', 'fact'),
})
const drawn = fc.uniqueArray(
  fc.record({
    side: fc.constantFrom<Side>('revenue', 'expenditure'),
    code: fc.nat(4),
    economic: fc.constantFrom(null, '2111', '2215', '2231'),
    name: fc.nat(names.length - 1),
    amounts: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.tuple(period, money), { minKeys: 1 }),
  }),
  {
    selector: ({ side, code, economic, name }) => `${side} ${code} ${economic} ${name}`,
    minLength: 1,
    maxLength: 5,
  },
)

test('import, export and import again change nothing, over 2,000 budgets', () => {
  let cases = 0
  fc.assert(
    fc.property(drawn, (rows) => {
      const lines = rows.map(({ side, code, economic, name, amounts }, at) => {
        const own = new Map(
          Object.values(amounts).map(([of, sum]) => [
            `${of.year} ${of.measure}`,
            { ...of, tyiyn: tyiyn(sum) },
          ]),
        )
        return budgetLine({
          ...{ number: at + 1, side, economic, amounts: [...own.values()] },
          ...{ code: codes[side][code] ?? '', name: names[name] ?? '' },
        })
      })
      const once = imported(exported(lines))
      expect(said(once)).toEqual(said(lines))
      // What is published of it is the same table, so that the next import reads the same; now and then it is read.
      expect(published(once)).toEqual(published(lines))
      if (cases++ % 10 === 0) expect(imported(exported(once))).toEqual(once)
    }),
    { numRuns: 2_000 },
  )
})
