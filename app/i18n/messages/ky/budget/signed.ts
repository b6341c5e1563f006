import type { budgetLists } from '#app/domain/budget/manifest.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { count, date } from '#app/i18n/format.ts'

const money = (tyiyn: number | null) => (tyiyn === null ? 'жок' : amountWords(tyiyn, 'ky'))

export const budgetSigned: ActWordsOf<typeof budgetLists.signed> = {
  'adopt-budget': {
    title: 'Бюджетти бекитүү',
    facts: ({ resolution, revenue, expenditure, lines, reason, departs, hash }) => [
      {
        label: 'Кеңештин токтому',
        value: `${resolution.number}, ${date(instantOf(resolution.on), 'ky')}`,
      },
      { label: 'Кирешелер', value: money(revenue) },
      { label: 'Чыгашалар', value: money(expenditure) },
      { label: 'Саптар', value: count(lines, 'ky') },
      ...(reason === null ? [] : [{ label: 'Оңдоонун себеби', value: reason }]),
      ...(departs.length > 0
        ? [{ label: 'Протоколдордон айырмасынын себептери', value: departs.join('; ') }]
        : []),
      { label: 'Саптарынын санариптик изи (SHA-256)', value: hash },
    ],
  },
}
