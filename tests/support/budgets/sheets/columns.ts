import type { Language } from '../tables/names.ts'

/** A column beside the names: money, or what is worked out from money and must not be added. */
export type Column =
  | { kind: 'money'; at: number; head: string; over?: string }
  | { kind: 'percent' | 'deviation'; plan: number; fact: number; head: string; over?: string }
  | { kind: 'share'; at: number; head: string; over?: string }

export type ColumnSet = {
  columns: readonly Column[]
  /** How many of them are money. */
  money: number
  /** Every second money column is the fact beside its plan. */
  pairs: boolean
  /** The last money column is the sum of the others. */
  summed?: boolean
}

const money = (at: number, head: string, over?: string): Column => ({
  kind: 'money',
  at,
  head,
  ...(over && { over }),
})

const word = {
  ky: {
    plan: 'План',
    fact: 'Факт',
    percent: 'Аткарылышы, %',
    deviation: 'Четтөө (+,-)',
    share: 'Үлүшү, %',
    sum: 'Суммасы',
    revised: 'такт.',
    year: '-ж.',
    foreseen: 'божомол',
  },
  ru: {
    plan: 'План',
    fact: 'Факт',
    percent: '% исполнения',
    deviation: 'Отклонение (+,-)',
    share: 'Уд. вес, %',
    sum: 'Сумма',
    revised: 'уточн.',
    year: ' г.',
    foreseen: 'прогноз',
  },
} as const

export type Columns =
  | 'sum'
  | 'year'
  | 'years'
  | 'execution'
  | 'two-years'
  | 'share'
  | 'quarters'
  | 'funds'
  | 'approved'
  | 'quarters'
  | 'funds'

function years(language: Language): readonly Column[] {
  const { revised, foreseen } = word[language]
  return [
    money(0, `2026 ${revised}`),
    money(1, '2027'),
    money(2, `2028 (${foreseen})`),
    money(3, `2029 (${foreseen})`),
  ]
}

function execution(language: Language, over?: string, from = 0): readonly Column[] {
  const { plan, fact, percent } = word[language]
  return [
    money(from, plan, over),
    money(from + 1, fact, over),
    { kind: 'percent', plan: from, fact: from + 1, head: percent, ...(over && { over }) },
  ]
}

/** Columns whose last is the sum of the others. */
const across = {
  ky: {
    quarters: ['I квартал', 'II квартал', 'III квартал', 'IV квартал', 'Жылдык'],
    funds: ['Жергиликтүү бюджет', 'Атайын каражаттар', 'Бардыгы'],
  },
  ru: {
    quarters: ['I кв.', 'II кв.', 'III кв.', 'IV кв.', 'Год'],
    funds: ['Местный бюджет', 'Специальные средства', 'Всего'],
  },
} as const

const approved = {
  ky: ['Бекитилген план', 'Такталган план', 'Аткарылганы'],
  ru: ['Утверждённый план', 'Уточнённый план', 'Исполнено'],
} as const

/** The columns a sheet may have. */
export function columnSet(which: Columns, language: Language): ColumnSet {
  const names = word[language]
  if (which === 'years') return { columns: years(language), money: 4, pairs: false }
  if (which === 'execution') {
    const deviation: Column = { kind: 'deviation', plan: 0, fact: 1, head: names.deviation }
    return { columns: [...execution(language), deviation], money: 2, pairs: true }
  }
  if (which === 'two-years') {
    const columns = [
      ...execution(language, `2025${names.year}`),
      ...execution(language, `2026${names.year}`, 2),
    ]
    return { columns, money: 4, pairs: true }
  }
  if (which === 'quarters' || which === 'funds') {
    const columns = across[language][which].map((head, at) => money(at, head))
    return { columns, money: columns.length, pairs: false, summed: true }
  }
  if (which === 'approved') {
    const columns = approved[language].map((head, at) => money(at, head))
    const percent: Column = { kind: 'percent', plan: 1, fact: 2, head: names.percent }
    return { columns: [...columns, percent], money: 3, pairs: false }
  }
  const only = money(0, which === 'sum' ? names.sum : `2027${names.year}`)
  const share: Column = { kind: 'share', at: 0, head: names.share }
  return { columns: which === 'share' ? [only, share] : [only], money: 1, pairs: false }
}
