import type { Language } from './names.ts'

/** The words by which a table names its totals and lists. */
export type Words = {
  income: string
  expense: string
  all: string
  own: string
  received: string
  /** A balance with its sign. */
  balance: string
  /** A balance whose positive amount is a deficit. */
  deficit: string
  incomeHead: string
  expenseHead: string
  including: string
  parts: readonly string[]
  outOf: string
  aside: string
}

const ky: Words = {
  income: 'Кирешелердин бардыгы',
  expense: 'Чыгашалардын бардыгы',
  all: 'Бардыгы',
  own: 'Өз кирешелер, бардыгы',
  received: 'Трансферттер, бардыгы',
  balance: 'Бюджеттин тартыштыгы (-), ашыгы (+)',
  deficit: 'Бюджеттин тартыштыгы',
  incomeHead: 'КИРЕШЕЛЕР',
  expenseHead: 'ЧЫГАШАЛАР',
  including: 'анын ичинде:',
  parts: ['- Мектеп көчөсү', '- Базар көчөсү', '- көпүрө'],
  outOf: 'алардын ичинен: эмгек акы',
  aside: 'Маалымат үчүн: эмгек акы фонду',
}

const ru: Words = {
  income: 'Всего доходов',
  expense: 'Всего расходов',
  all: 'Всего',
  own: 'Итого собственные доходы',
  received: 'Итого трансферты',
  balance: 'Дефицит (-), профицит (+)',
  deficit: 'Дефицит бюджета',
  incomeHead: 'ДОХОДЫ',
  expenseHead: 'РАСХОДЫ',
  including: 'в том числе:',
  parts: ['- улица Школьная', '- улица Базарная', '- мост'],
  outOf: 'из них: заработная плата',
  aside: 'Справочно: фонд оплаты труда',
}

/** Ways to say the same, by language. */
export const variants: Readonly<Record<Language, readonly Words[]>> = {
  ky: [
    ky,
    {
      ...ky,
      income: 'КИРЕШЕЛЕРДИН ЖЫЙЫНТЫГЫ:',
      expense: 'ЧЫГАШАЛАРДЫН ЖЫЙЫНТЫГЫ:',
      all: 'БАРДЫГЫ:',
      own: 'Өздүк кирешелердин жыйынтыгы',
      received: 'Трансферттердин жыйынтыгы',
      balance: 'Тартыштык (-) / профицит (+)',
      deficit: 'Бюджеттин тартыштыгы (дефицит)',
      incomeHead: 'I. Кирешелер',
      expenseHead: 'II. Чыгашалар',
      including: 'анын ичинде',
    },
    // Letters that look alike stand for others, and the Kyrgyz ones are missing, as they come in practice
    {
      ...ky,
      income: 'Кирeшелeрдин бaрдыгы',
      expense: 'Чыгaшалардын бaрдыгы',
      all: 'Бaрдыгы',
      own: 'Оз кирешелер, бардыгы',
      balance: 'Бюджеттин тартыштыгы (-), ашыгы (+)',
      aside: 'Маалымат учун: эмгек акы фонду',
    },
  ],
  ru: [
    ru,
    {
      ...ru,
      income: 'ИТОГО ДОХОДОВ:',
      expense: 'ИТОГО РАСХОДОВ:',
      all: 'ВСЕГО:',
      own: 'Собственные доходы, всего',
      received: 'Трансферты, всего',
      balance: 'Профицит (+) / дефицит (-)',
      deficit: 'Дефицит',
      incomeHead: 'I. Доходы',
      expenseHead: 'II. Расходы',
      including: 'в т. ч.:',
      aside: 'Справочно: фонд заработной платы',
    },
    {
      ...ru,
      income: 'ИТОГО ДОХОДЫ',
      expense: 'ИТОГО РАСХОДЫ',
      all: 'В С Е Г О',
      received: 'Всего трансфертов',
      balance: 'Дефицит(-)/Профицит(+)',
      including: 'в т.ч.',
    },
  ],
}
