import type { Amount, BudgetLine, Measure } from '#app/domain/budget/line.ts'
import type { VersionKind } from '#app/domain/budget/version.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { tyiyn } from '#app/domain/money.ts'
import { putWords } from '#models/budget/line-words.server.ts'
import { writePrices } from '#models/budget/prices.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { aPublishedBudget } from '../../builders/a-published-budget.ts'
import type { BudgetRow } from './budget-row.ts'
import { budgetRows } from './budget-rows.ts'
import { demoWords } from './demo-words.ts'
import { movedBy } from './moved-lines.ts'

/** Which of a row's amounts a version has, and what each says. */
type Column = { at: number; measure: Measure; rounded?: true }

type Stage = {
  /** Years before the draft that is discussed now. */
  back: number
  kind: VersionKind
  columns: readonly Column[]
  /** Days before today. */
  days: number
  reason?: string
  /** Number of the kenesh's resolution, of the day of publication. */
  resolution?: string
  /** Before a conciliation table moved money, whose moves the amounts of the row hold already. */
  unsettled?: boolean
}

/** Two drafts of each year, what was decided, changed and spent; the newest is being discussed. */
export const demoStages: readonly Stage[] = [
  {
    back: 2,
    kind: 'forward-draft',
    columns: [{ at: 0, measure: 'draft', rounded: true }],
    days: 900,
  },
  { back: 2, kind: 'binding-draft', columns: [{ at: 0, measure: 'draft' }], days: 690 },
  {
    ...{ back: 2, kind: 'approved', columns: [{ at: 0, measure: 'plan' }], days: 660 },
    resolution: '№ 3',
  },
  {
    back: 2,
    kind: 'execution',
    columns: [
      { at: 0, measure: 'plan' },
      { at: 1, measure: 'fact' },
    ],
    days: 290,
  },
  {
    back: 1,
    kind: 'forward-draft',
    columns: [{ at: 2, measure: 'draft', rounded: true }],
    ...{ days: 535, unsettled: true },
  },
  {
    ...{ back: 1, kind: 'binding-draft', columns: [{ at: 2, measure: 'draft' }], days: 320 },
    unsettled: true,
  },
  {
    ...{ back: 1, kind: 'approved', columns: [{ at: 2, measure: 'plan' }], days: 295 },
    resolution: '№ 5',
  },
  {
    ...{ back: 1, kind: 'change', columns: [{ at: 3, measure: 'revised' }], days: 120 },
    reason: 'Жаздагы селден кийин айыл ичиндеги жолдорду оңдоого резервдик фонддон акча которулду',
  },
  {
    back: 0,
    kind: 'forward-draft',
    columns: [{ at: 4, measure: 'draft', rounded: true }],
    days: 165,
  },
  { back: 0, kind: 'binding-draft', columns: [{ at: 4, measure: 'draft' }], days: 24 },
  {
    ...{ back: 0, kind: 'binding-draft', columns: [{ at: 5, measure: 'draft' }], days: 10 },
    reason:
      'Үлүштүк гранттан төлөнүүчү 14 чырак кошулду; кызмат унаасынын ордуна мектеп көчөсү оңдолот',
  },
]

/** Lays the chain of three years' budgets around an instant; `settle`: what follows last year's winter draft. */
export async function seedBudgets(
  place: string,
  at: Date,
  settle: () => Promise<void>,
): Promise<void> {
  const draftYear = Number(dayOf(at).slice(0, 4)) + 1
  for (const stage of demoStages) {
    await seedVersion(place, draftYear - stage.back, stage, at)
    if (stage.unsettled && stage.kind === 'binding-draft') await settle()
  }
  await inTransaction(place, async (tx) => {
    for (const { back, projects = [], ...words } of demoWords)
      await putWords(tx, { ...words, projects, place, year: draftYear - back })
    const told = demoIndices.filter(({ year }) => year > draftYear - 3 && year <= draftYear)
    if (told.length > 0) await writePrices(tx, place, told)
  })
}

/**
 * What was published of prices for the years of the demonstration: one forecast. A year without a figure from a source has
 * none here either, and its pages say so.
 */
const demoIndices = [
  {
    ...{ year: 2026, index: 10_830 },
    source:
      'Евразия өнүктүрүү банкы, 2026–2028-жылдардын макроэкономикалык божомолу, 18.12.2025: 2026-жылдын аягында инфляция 8,3 %. Бул божомол, Улуттук статистика комитетинин эсеби эмес',
  },
]

async function seedVersion(place: string, year: number, stage: Stage, at: Date) {
  const { kind, days, reason = null, resolution } = stage
  const publishedAt = new Date(at.getTime() - days * 86_400_000)
  await aPublishedBudget({
    place,
    year,
    kind,
    lines: demoLinesOf(year, stage),
    publishedAt,
    reason,
    ...(resolution && { resolution: { number: resolution, on: dayOf(publishedAt) } }),
  })
}

/** Lines with a section above them: purposes by their first three figures, income by its first two. */
export function demoLinesOf(year: number, { columns, unsettled = false }: Stage): BudgetLine[] {
  const lines: BudgetLine[] = []
  const add = (row: Partial<BudgetLine>) => {
    const number = lines.length + 1
    lines.push({
      ...{ number, parent: null, part: 'added', side: 'expenditure', code: '', economic: null },
      ...{ source: null, programme: null, name: '', names: {}, amounts: [], from: null },
      ...row,
    })
    return number
  }
  const sections = new Map<string, number>()
  for (const row of budgetRows) {
    const amounts = columns.flatMap((column) => amountOf(row, year, { ...column, unsettled }))
    if (amounts.length === 0) continue
    const code = row.code.slice(0, row.side === 'revenue' ? 2 : 3)
    const parent =
      sections.get(code) ?? add({ code, side: row.side, name: sectionNames[code] ?? code })
    sections.set(code, parent)
    const [ky, ru, en] = row.name
    const { side, economic = null, source = null } = row
    add({
      ...{ parent, side, economic, source, amounts, code: row.code },
      name: ky,
      names: { ky, ru, en },
    })
  }
  return lines
}

const sectionNames: Readonly<Record<string, string>> = {
  '11': 'Салыктык кирешелер',
  '13': 'Расмий трансферттер',
  '14': 'Салыктык эмес кирешелер',
  '701': 'Жалпы багыттагы мамлекеттик кызматтар',
  '703': 'Коомдук тартип жана коопсуздук',
  '704': 'Экономикалык маселелер',
  '705': 'Айлана-чөйрөнү коргоо',
  '706': 'Турак жай жана коммуналдык кызмат көрсөтүүлөр',
  '708': 'Эс алуу, маданият жана дин',
  '709': 'Билим берүү',
  '710': 'Социалдык коргоо',
}

/** In summer nobody knows to the tenth: amounts of the forward draft are rounded to ten thousand som. */
function amountOf(
  row: BudgetRow,
  year: number,
  { at, measure, rounded, unsettled }: Column & { unsettled: boolean },
): Amount[] {
  const found = row.amounts[at]
  if (found === null || found === undefined) return []
  const tenths = unsettled ? found - movedBy(row) : found
  const known = rounded ? Math.round(tenths / 100) * 100 : tenths
  return [{ year, measure, tyiyn: tyiyn(known * 10_000) }]
}
