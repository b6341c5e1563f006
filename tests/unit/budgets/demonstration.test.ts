import { expect, test } from 'vitest'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import { languages } from '#app/domain/language.ts'
import type { BudgetRow } from '#seed/demo/budget/budget-row.ts'
import { budgetRows } from '#seed/demo/budget/budget-rows.ts'
import { demoWords } from '#seed/demo/budget/demo-words.ts'
import { figurePlaces } from '#seed/demo/budget/figures/places.ts'
import { readFigures } from '#seed/demo/budget/figures/seed-figures.ts'
import { townIncome, villageIncome } from '#seed/demo/budget/real-figures.ts'
import { demoStages } from '#seed/demo/budget/seed-budgets.ts'
import { demoHearings } from '#seed/demo/hearings/demo-hearings.ts'
import { demoOrders } from '#seed/demo/hearings/demo-orders.ts'
import { demoRemarks } from '#seed/demo/remarks/demo-remarks.ts'

const isOwn = (code: string) => code in townIncome || code === '145'

/** Which income each source of spending is. */
const sources: Readonly<Record<string, (row: BudgetRow) => boolean>> = {
  own: ({ code }) => isOwn(code),
  special: ({ code }) => code === '1421',
  equalisation: ({ code }) => code === '1331',
  stimulating: ({ code }) => code === '1332',
}

const columns = [0, 2, 3, 4, 5] as const
const sumAt = (at: (typeof columns)[number], wanted: (row: BudgetRow) => boolean) =>
  budgetRows.filter(wanted).reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)

test.each(
  Object.entries(sources).flatMap(([source, brings]) =>
    columns.map((at) => ({ source, at, brings })),
  ),
)('in plan $at no more is spent from $source than comes in', ({ source, at, brings }) => {
  const spent = sumAt(at, (row) => row.side === 'expenditure' && row.source === source)
  expect(spent).toBeLessThanOrEqual(sumAt(at, (row) => row.side === 'revenue' && brings(row)))
})

test.each(columns)('plan %i balances', (at) => {
  const of = (side: BudgetRow['side']) => sumAt(at, (row) => row.side === side)
  expect(of('revenue')).toBe(of('expenditure'))
})

test.each(
  villageIncome.map((real, year) => ({ ...real, year, at: ([0, 2, 5] as const)[year] ?? 0 })),
)(
  'the income of plan $at stands in the proportions of $of',
  ({ at, year, own, special, equalisation }) => {
    const real = own + special + equalisation
    const part = (wanted: (row: BudgetRow) => boolean) =>
      sumAt(at, (row) => row.side === 'revenue' && wanted(row))
    const parts = [
      part(({ code }) => isOwn(code)),
      part(({ code }) => code === '1421'),
      part(({ code }) => code === '1331'),
    ]
    const whole = parts.reduce((sum, one) => sum + one, 0)
    for (const [place, of] of [own, special, equalisation].entries())
      expect(Math.abs((parts[place] ?? 0) - (whole * of) / real), `${year}`).toBeLessThan(1)
    const town = Object.values(townIncome).reduce((sum, one) => sum + one, 0)
    for (const [code, of] of Object.entries(townIncome)) {
      const planned = part((row) => row.code === code)
      expect(Math.abs(planned - ((parts[0] ?? 0) * of) / town), code).toBeLessThan(1)
    }
  },
)

test('what the proportions are taken from is what the published files hold', async () => {
  const filed = async (place: string) => {
    const figures = figurePlaces.find((one) => one.place === place)
    if (!figures) throw new Error(`no figures of ${place}`)
    return (await readFigures(figures, 'approved')).read.lines
  }
  const at = (lines: readonly BudgetLine[], code: string, year: number) =>
    lines
      .filter((line) => line.code === code)
      .flatMap(({ amounts }) => amounts)
      .filter((one) => one.year === year)
      .reduce((sum, { tyiyn }) => sum + tyiyn / 10_000, 0)
  const village = (lines: readonly BudgetLine[], of: string, year: number) => ({
    ...{ of, own: at(lines, '1100', year), special: at(lines, '1421', year) },
    equalisation: at(lines, '1331', year),
  })
  const [karaKujur, kazanKuigan] = [await filed('kara-kujur'), await filed('kazan-kuigan')]
  expect(villageIncome).toEqual([
    village(karaKujur, 'Kara-Kujur 2021', 2021),
    village(karaKujur, 'Kara-Kujur 2022', 2022),
    village(kazanKuigan, 'Kazan-Kuigan 2023', 2023),
  ])
  const naryn = await filed('naryn')
  for (const [code, amount] of Object.entries(townIncome))
    expect(at(naryn, code, 2017), code).toBe(amount)
})

test('each of three years has a summer and a winter draft, the newest a second winter one', () => {
  const drafts = demoStages.filter(({ kind }) => kind.endsWith('draft'))
  expect(drafts.map(({ back, kind }) => `${back} ${kind}`)).toEqual([
    ...['2 forward-draft', '2 binding-draft', '1 forward-draft', '1 binding-draft'],
    ...['0 forward-draft', '0 binding-draft', '0 binding-draft'],
  ])
})

test('its order of consultation has two versions to compare, the second with its reason, whole in three languages', () => {
  expect(demoOrders.map(({ reason }) => reason !== '')).toEqual([false, true])
  for (const { parts, ground } of demoOrders) {
    expect(ground).not.toBe('')
    expect(Object.keys(parts).length).toBeGreaterThan(0)
    for (const part of Object.values(parts))
      for (const language of languages) expect(part[language]?.length).toBeGreaterThan(100)
  }
})

test('nothing that is said of the budget names a winner: its vote is still open', () => {
  const said = JSON.stringify([demoStages, demoWords, demoRemarks, demoHearings])
  expect(said).not.toMatch(/жеңген|победивш|won the vote|№ 1[78]/)
})
