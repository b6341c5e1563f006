import type { Amount, BudgetLine } from '#app/domain/budget/line.ts'
import type { PricesEntered, ShownPrices } from '#app/domain/budget/prices/prices.ts'
import { differenceOf } from '#app/domain/budget/reading/difference.ts'
import type { LinePage } from '#app/domain/budget/reading/line-page.ts'
import { readLines } from '#app/domain/budget/reading/read-line.ts'
import { spentOf } from '#app/domain/budget/reading/spent.ts'
import { stepsOf } from '#app/domain/budget/reading/steps.ts'
import type { VersionHead, VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { incomeOf, sideSum } from '#app/domain/budget/reading/where-from.ts'
import { sectionsOf } from '#app/domain/budget/reading/where-to.ts'
import { registerOf } from '#app/domain/classifications/register.ts'
import { shippedEntries } from '#app/domain/classifications/shipped/shipped.ts'
import { som } from '#app/domain/money.ts'

const register = registerOf(shippedEntries)
const year = 2027
const period = { year, measure: 'draft' as const }

const rows = [
  ['1111', 'Киреше салыгы', 1_240],
  ['1424', 'Таштандыларды чыгарууга жыйым', 100],
  ['1331', 'Теңдөөчү трансферт', 7_350],
  ['70911', 'Бала бакча', 5_120],
  ['70111', 'Айыл өкмөтү', 1_900],
  ['70640', 'Чырактардын электр энергиясы', 182],
  ['70640', 'Жаңы чырактар', 318],
  ['70451', 'Жолдор', 1_240],
  ['71010', 'Мурунку жылдан кайтарылган акча', -70],
] as const

function linesWith(change: number): BudgetLine[] {
  return rows.map(([code, name, thousands], at) => {
    const amounts: Amount[] = [
      { ...period, tyiyn: som((thousands + (at > 3 ? change : 0)) * 1_000) },
    ]
    return {
      ...{ number: at + 1, parent: null, part: 'added', code, name, names: {}, amounts },
      ...{ economic: '2231', source: 'own', programme: null, from: null },
      side: code.startsWith('1') ? 'revenue' : 'expenditure',
    }
  })
}

const lines = readLines(linesWith(0), year, register)
const earlier = readLines(linesWith(-40), year, register)
const spending = (of: typeof lines) => sectionsOf(of, 'expenditure', period)

export const exampleHead: VersionHead = {
  ...{ year, number: 2, kind: 'binding-draft', reason: 'Добушта жеңген чырактар кошулду' },
  publishedAt: new Date('2027-01-29T06:00:00Z'),
  hash: 'ab'.repeat(32),
}
const firstHead: VersionHead = { ...exampleHead, number: 1, kind: 'forward-draft', reason: null }
const lastHead: VersionHead = { ...firstHead, year: 2026, kind: 'approved' }

const changeFrom = (head: VersionHead) => {
  const difference = differenceOf({ lines: earlier, period }, { lines, period })
  return {
    ...{ head, spending: stepsOf(difference, 'expenditure') },
    income: stepsOf(difference, 'revenue'),
  }
}

const pairs = spending(lines).map((section) => ({ section, plan: section.tyiyn }))

const index = { year: 2027, index: 10_635, source: 'Улуттук статистика комитети, 12-январь 2027' }
export const exampleIndices = [{ ...index, year: 2026, index: 10_800 }, index]
export const examplePriceChanges: PricesEntered['changes'] = [
  {
    ...{ year: 2025, before: { index: 11_000, source: index.source }, after: null },
    ...{ reason: 'Башка өлкөнүн индекси жазылып калган', at: new Date('2027-02-02T06:00:00Z') },
  },
]
export const examplePrices: ShownPrices = {
  ...{ choice: [2027, 2026, 2025], chosen: 2026, indices: exampleIndices, missing: [] },
}

/** A draft that changed twice, with money that came back, beside what was spent the year before. */
export const exampleVersion: VersionPage = {
  ...{ version: exampleHead, chain: [firstHead, exampleHead], newest: true, period },
  people: 7_340,
  revenue: sideSum(lines, 'revenue', period),
  expenditure: sideSum(lines, 'expenditure', period),
  income: incomeOf(lines, period, register),
  sections: spending(lines),
  spending: sideSum(lines, 'expenditure', period),
  lastYear: {
    ...{ head: lastHead, sections: spending(earlier) },
    expenditure: sideSum(earlier, 'expenditure', period),
  },
  since: changeFrom(firstHead),
  sinceLastYear: changeFrom(lastHead),
  prices: examplePrices,
  notes: [
    {
      ...{ kind: 'total', period, printed: 1_061_310_000, computed: 1_035_510_000 },
      ...{ decision: 'computed', note: 'бөлүктөрү туура', name: 'Кирешелердин бардыгы' },
    },
  ],
  spent: {
    ...{ head: { ...lastHead, kind: 'execution' }, plan: 'plan' },
    sides: [],
    sections: spentOf(pairs.map(({ plan }) => ({ plan, fact: som(plan / 100 - 1_000) }))).flatMap(
      (spent, at) => {
        const section = pairs[at]?.section
        return section ? [{ section, spent }] : []
      },
    ),
  },
}

const lights = lines.find(({ key }) => key === '70640')

/** A line with a year before the code was split, a year without it, and a draft. */
export function exampleLine(): LinePage {
  if (!lights) throw new Error('no street lights among the lines of the example')
  const years = [
    { year: 2025, codes: ['70645'], shared: ['70650'], plan: som(170_000), fact: som(164_200) },
    { year: 2026, codes: [], shared: [], plan: null, fact: null },
    { year, codes: ['70640'], shared: [], plan: som(500_000), fact: null },
  ]
  const spent = spentOf(years)
  return {
    ...{ head: exampleHead, period, line: lights, people: 7_340, projects: [] },
    words: { what: { ky: 'Төрт айылдын 146 чырагы' }, people: 3_200 },
    official: { ky: 'Көчөлөрдү жарыктандыруу', ru: 'Уличное освещение', en: 'Street lighting' },
    amount: som(500_000),
    whole: exampleVersion.expenditure,
    years: years.flatMap(({ plan, ...one }, at) => {
      const drawn = spent[at]
      const measure = one.year === year ? ('draft' as const) : ('plan' as const)
      return drawn
        ? [
            {
              ...one,
              untold: at === 1,
              why: '',
              plan: plan && { measure, tyiyn: plan },
              spent: drawn,
            },
          ]
        : []
    }),
    prices: examplePrices,
    versions: [
      { head: firstHead, amount: som(182_000), by: null },
      { head: exampleHead, amount: som(500_000), by: som(318_000) },
    ],
    parts: lights.parts.map((part) => ({ part, before: som(100_000), after: som(250_000) })),
    named: {},
  }
}
