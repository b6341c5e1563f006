import { stringify } from 'csv-stringify/sync'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Side } from '#app/domain/budget/line.ts'
import { dataPackage } from '#app/domain/budget/open-data/data-package.ts'
import { columns, rowsOf } from '#app/domain/budget/open-data/rows.ts'
import { totalOf } from '#app/domain/budget/sums.ts'
import { understand } from '#app/domain/budget/tables/understand.ts'
import { checkFile } from '#app/services/budget/check-file.server.ts'
import { readBudgetFile } from '#app/services/budget/read-file.server.ts'
import { corpus } from '#tests/support/budgets/corpus.ts'

const packed = (descriptor: unknown, tables: Readonly<Record<string, string>>) =>
  zipSync({
    'datapackage.json': strToU8(JSON.stringify(descriptor)),
    ...Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, strToU8(text)])),
  })

function read(bytes: Uint8Array) {
  const found = readBudgetFile(bytes, 'package.zip')
  if ('refused' in found) return found.refused
  const about = {
    year: 2027,
    kind: 'binding-draft',
    unit: 1_000,
    choices: {},
    earlier: [],
  } as const
  return understand(found.sheets, about)
}

function understood(bytes: Uint8Array) {
  const found = read(bytes)
  if (typeof found === 'string') throw new Error(`refused: ${found}`)
  return found
}

const totals = (bytes: Uint8Array, side: Side) =>
  totalOf(understood(bytes).lines, side).map(
    ({ year, measure, tyiyn }) => `${year} ${measure} ${tyiyn / 100}`,
  )

/** Version 1.0: every column says what it is. */
const typed = (currency: string) =>
  packed(
    {
      name: 'typed',
      profile: 'fiscal-data-package',
      resources: [
        {
          name: 'budget',
          path: 'data/budget.csv',
          dialect: { delimiter: ';' },
          schema: {
            fields: [
              { name: 'dir', type: 'string', columnType: 'direction' },
              { name: 'c1', columnType: 'functional-classification:generic:level1:code' },
              { name: 'n1', columnType: 'functional-classification:generic:level1:label' },
              { name: 'c2', columnType: 'functional-classification:generic:level2:code' },
              { name: 'n2', columnType: 'functional-classification:generic:level2:label' },
              { name: 'kind', columnType: 'economic-classification:generic:level1:code' },
              { name: 'when', type: 'integer', columnType: 'date:fiscal-year' },
              { name: 'stage', columnType: 'phase:id' },
              { name: 'sum', type: 'number', columnType: 'value' },
              { name: 'cur', columnType: 'value-currency:code' },
            ],
          },
        },
      ],
    },
    {
      'data/budget.csv': [
        'dir;c1;n1;c2;n2;kind;when;stage;sum;cur',
        `expenditure;704;Экономика;70411;Дыйканчылык;2111;2027;proposed;1200.50;${currency}`,
        `expenditure;704;Экономика;70411;Дыйканчылык;2215;2027;proposed;300;${currency}`,
        `expenditure;704;Экономика;70411;Дыйканчылык;2215;2026;approved;250;${currency}`,
        `expenditure;709;Билим;70911;Бала бакча;2111;2027;proposed;4000;${currency}`,
        `revenue;11;Салыктар;1112;Мүлк салыгы;;2027;proposed;900;${currency}`,
      ].join('\n'),
    },
  )

test('a package of version 1.0 keeps its sides, years, phases and sections, in som whatever unit was declared', () => {
  expect(totals(typed('KGS'), 'expenditure')).toEqual(['2026 plan 250', '2027 draft 5500.5'])
  expect(totals(typed('KGS'), 'revenue')).toEqual(['2027 draft 900'])
  const { lines, findings } = understood(typed('KGS'))
  expect(findings).toEqual([])
  const section = lines.find(({ code }) => code === '704')
  const below = lines.find(({ code }) => code === '70411')
  expect(below?.parent).toBe(section?.number)
  expect(
    lines.filter(({ parent }) => parent === below?.number).map(({ economic }) => economic),
  ).toEqual(['2111', '2215'])
})

test('amounts in euro are never taken for som', () => {
  expect(read(typed('EUR'))).toBe('other-currency')
})

/** Version 0.3: measures and dimensions beside the table, amounts in thousands, rows of two levels in one table. */
const modelled = (sum: string) =>
  packed(
    {
      name: 'modelled',
      resources: [{ name: 'spending', path: 'spending.csv', schema: { fields: [] } }],
      model: {
        measures: {
          amount: {
            source: 'Approved',
            currency: 'KGS',
            factor: 1_000,
            direction: 'expenditure',
            phase: 'approved',
          },
          spent: {
            source: 'Executed',
            currency: 'KGS',
            direction: 'expenditure',
            phase: 'executed',
          },
        },
        dimensions: {
          year: { dimensionType: 'datetime', attributes: { year: { source: 'Year' } } },
          cofog: {
            dimensionType: 'classification',
            classificationType: 'functional',
            attributes: {
              group: { source: 'Group', parent: 'division' },
              division: { source: 'Division' },
              'group-name': { source: 'Group name', labelfor: 'group' },
              'division-name': { source: 'Division name', labelfor: 'division' },
            },
          },
        },
      },
    },
    {
      'spending.csv': [
        'Year,Division,Division name,Group,Group name,Approved,Executed',
        `2026,04,Economy,,,${sum},700`,
        '2026,04,Economy,A,Farming,1.5,200',
        '2026,04,Economy,B,Roads,2.25,500',
      ].join('\n'),
    },
  )

test('rows of two levels are not added up, and each measure keeps its own factor and phase', () => {
  expect(totals(modelled('3.75'), 'expenditure')).toEqual(['2026 plan 3750', '2026 fact 700'])
  expect(understood(modelled('3.75')).findings).toEqual([])
})

test('a row of a higher level that its parts do not come to is a finding, and still not added up', () => {
  expect(totals(modelled('4'), 'expenditure')).toEqual(['2026 plan 3750', '2026 fact 700'])
  const [finding] = understood(modelled('4')).findings
  expect(finding).toMatchObject({ kind: 'total', printed: 400_000, computed: 375_000 })
})

test('measures that tell year and phase by their columns, and codes named in tables beside, are read too', () => {
  const bytes = packed(
    {
      name: 'wide',
      resources: [
        {
          name: 'purpose',
          path: 'purpose.csv',
          schema: {
            fields: [
              { name: 'id' },
              { name: 'code', columnType: 'functional-classification:cofog:group:code' },
              { name: 'label', columnType: 'functional-classification:cofog:group:label' },
            ],
          },
        },
        {
          name: 'facts',
          path: 'facts.csv',
          schema: {
            fields: [
              { name: 'purpose' },
              { name: 'plan', normalize: { stage: 'approved', year: 2026 } },
              { name: 'draft', normalize: { stage: 'proposed', year: 2027 } },
            ],
            foreignKeys: [{ fields: 'purpose', reference: { resource: 'purpose', fields: 'id' } }],
            extraFields: [
              { name: 'amount', columnType: 'value', normalizationTarget: true },
              { name: 'stage', columnType: 'phase:id' },
              { name: 'year', columnType: 'date:fiscal-year' },
              { name: 'direction', columnType: 'direction', constant: 'expenditure' },
              { name: 'currency', columnType: 'value-currency:code', constant: 'KGS' },
            ],
          },
        },
      ],
    },
    {
      'purpose.csv': 'id,code,label\np1,7041,Чарба\np2,7091,Бала бакча\n',
      'facts.csv': 'purpose,plan,draft\np1,10.10,11\np2,20.20,22\n',
    },
  )
  expect(totals(bytes, 'expenditure')).toEqual(['2026 plan 30.3', '2027 draft 33'])
  expect(understood(bytes).lines.map(({ name }) => name)).toEqual(['Чарба', 'Бала бакча'])
})

test('a table of the first versions says its currency, direction, phase and year once for all rows', () => {
  const facts = { currency: 'KGS', type: 'revenue', status: 'executed', fiscalYear: 2025 }
  const rows = { 'rows.csv': 'id,description,amount\n11,Салыктар,70.5\n13,Гранттар,29.5\n' }
  const one = packed({ name: 'old', resources: [{ path: 'rows.csv', ...facts }] }, rows)
  expect(totals(one, 'revenue')).toEqual(['2025 fact 100'])
  const euro = packed(
    { name: 'old', resources: [{ path: 'rows.csv', ...facts, currency: 'EUR' }] },
    rows,
  )
  expect(read(euro)).toBe('other-currency')
})

test('an amount that is no number is found, and its line is in no sum', () => {
  const facts = { currency: 'KGS', type: 'expenditure', status: 'approved', fiscalYear: 2026 }
  const rows = { 'rows.csv': 'code,description,amount\n701,Башкаруу,n/a\n704,Чарба,5\n' }
  const bytes = packed({ name: 'odd', resources: [{ path: 'rows.csv', ...facts }] }, rows)
  expect(understood(bytes).findings.map(({ kind }) => kind)).toEqual(['number'])
  expect(totals(bytes, 'expenditure')).toEqual(['2026 plan 5'])
})

test('what the portal publishes of a budget as a package comes back with the same sums, side by side and year by year', () => {
  let sides = 0
  for (const { name, fileName, bytes } of corpus(0).filter(
    ({ expected }) => expected.length === 0,
  )) {
    const file = readBudgetFile(bytes, fileName)
    if ('refused' in file) throw new Error(`${name}: ${file.refused}`)
    const about = {
      year: 2027,
      kind: 'binding-draft',
      unit: 1_000,
      choices: {},
      earlier: [],
    } as const
    const { lines } = understand(file.sheets, about)
    const version = { place: 'ak-bulun', year: 2027, number: 1, kind: 'binding-draft' } as const
    const facts = { version: { ...version, publishedAt: new Date(0), hash: '' }, title: name }
    const told = { year: 2027, register: new Map(), soate: '', language: 'ky' } as const
    const measures = { draft: 'долбоор', plan: 'план', revised: 'такталган', fact: 'факт' }
    const rows = rowsOf(lines, { ...told, measures })
    const csv = stringify([columns.map((column) => column.name), ...rows])
    const again = packed(dataPackage({ ...facts, csv: { bytes: 0, sha256: '' } }), {
      'budget.csv': csv,
    })
    for (const side of ['revenue', 'expenditure'] as const) {
      const expected = totalOf(lines, side)
      if (expected.length === 0) continue
      expect([name, side, totalOf(understood(again).lines, side)]).toEqual([name, side, expected])
      sides++
    }
  }
  expect(sides).toBeGreaterThan(60)
})

test('a description alone, a broken one and one without amounts are refused each with its own sentence', () => {
  const alone = strToU8('{"name": "x", "resources": []}')
  expect(checkFile(alone, 'datapackage.json', null)).toEqual({ refused: 'package-alone' })
  const broken = zipSync({ 'datapackage.json': strToU8('{"name":') })
  expect(read(broken)).toBe('broken')
  const none = packed({ name: 'x', resources: [{ path: 'a.csv' }] }, { 'a.csv': 'name,age\nA,3\n' })
  expect(read(none)).toBe('no-table')
})
