import type { BudgetRow } from './budget-row.ts'
import { cutBy, townIncome, villageIncome } from './real-figures.ts'

/** What each of three years has to share beside grants, in tenths of a thousand som: its spending, less the grants. */
const shared = [112_200, 118_100, 125_450] as const

/** What the winter draft found beside its first version: more land tax. */
const foundLater = 370

const years = villageIncome.map(({ of: _, ...proportions }, year) => {
  const { own, ...received } = cutBy(shared[year] ?? 0, proportions)
  return { ...received, own: cutBy(own, townIncome) }
})

const income = (
  code: string,
  name: BudgetRow['name'],
  amounts: BudgetRow['amounts'],
): BudgetRow => ({ side: 'revenue', code, name, amounts })

/** A row of own income as it was planned each year; `came`: how much of the plan came, in thousandths. */
function own(
  code: keyof typeof townIncome,
  name: BudgetRow['name'],
  { came, later = 0 }: { came: number; later?: number },
): BudgetRow {
  return planned(code, name, { came, later, of: (year) => year.own[code] })
}

type Planned = { came: number; later?: number; of: (year: (typeof years)[number]) => number }

function planned(code: string, name: BudgetRow['name'], { came, later = 0, of }: Planned) {
  const [before = 0, last = 0, draft = 0] = years.map(of)
  const received = Math.round((before * came) / 1_000)
  return income(code, name, [before, received, last, last, draft - later, draft])
}

/**
 * What comes in: own income, then what is given. Own income, special means and equalisation stand in the proportions of
 * three published village budgets, one a year, and the sources of own income in those of a town's.
 */
export const incomeRows: readonly BudgetRow[] = [
  own('1111', ['Киреше салыгы', 'Подоходный налог', 'Income tax'], { came: 1_020 }),
  own('1131', ['Мүлк салыгы', 'Налог на имущество', 'Property tax'], { came: 956 }),
  own('1132', ['Жер салыгы', 'Земельный налог', 'Land tax'], { came: 968, later: foundLater }),
  own('1133', ['Транспорт салыгы', 'Налог на транспорт', 'Tax on vehicles'], { came: 1_012 }),
  own('1141', ['Сатуудан алынуучу салык', 'Налог с продаж', 'Sales tax'], { came: 1_026 }),
  own('1142', ['Патент негизиндеги салык', 'Налог на основе патента', 'Patent tax'], {
    came: 980,
  }),
  own('1143', ['Бирдиктүү салык', 'Единый налог', 'Single tax'], { came: 1_000 }),
  own('1145', ['Роялти', 'Роялти', 'Royalty'], { came: 1_000 }),
  own('1411', ['Жер жана мүлк ижарасы', 'Аренда земли и имущества', 'Rent of land and property'], {
    came: 926,
  }),
  own('1412', ['Жерди сатуу', 'Продажа земли', 'Sale of land'], { came: 0 }),
  planned('1421', ['Атайын каражаттар', 'Специальные средства', 'Special means'], {
    came: 1_013,
    of: ({ special }) => special,
  }),
  own('1424', ['Таштандыларды чыгарууга жыйым', 'Сбор за вывоз мусора', 'Waste fee'], {
    came: 1_120,
  }),
  income(
    '145',
    ['Башка кирешелер', 'Прочие доходы', 'Other income'],
    [0, 124, null, null, null, null],
  ),
  planned('1331', ['Теңдөөчү трансферт', 'Выравнивающий трансферт', 'Equalisation transfer'], {
    came: 1_000,
    of: ({ equalisation }) => equalisation,
  }),
  income(
    '1332',
    ['Дем берүүчү (үлүштүк) грант', 'Стимулирующий (долевой) грант', 'Stimulating (shared) grant'],
    [5_000, 5_000, 7_200, 7_200, 6_820, 10_000],
  ),
  income(
    '1333',
    [
      'Өткөрүлүп берилген ыйгарым укуктарга',
      'На делегированные полномочия',
      'For delegated powers',
    ],
    [4_000, 4_000, 4_300, 4_300, 4_500, 4_500],
  ),
]
