import type { budgetLists } from '#app/domain/budget/manifest.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { count, date } from '#app/i18n/format.ts'

const money = (tyiyn: number | null) => (tyiyn === null ? 'нет' : amountWords(tyiyn, 'ru'))

export const budgetSigned: ActWordsOf<typeof budgetLists.signed> = {
  'adopt-budget': {
    title: 'Утверждение бюджета',
    facts: ({ resolution, revenue, expenditure, lines, reason, departs, hash }) => [
      {
        label: 'Постановление кенеша',
        value: `${resolution.number}, ${date(instantOf(resolution.on), 'ru')}`,
      },
      { label: 'Доходы', value: money(revenue) },
      { label: 'Расходы', value: money(expenditure) },
      { label: 'Строки', value: count(lines, 'ru') },
      ...(reason === null ? [] : [{ label: 'Причина исправления', value: reason }]),
      ...(departs.length > 0
        ? [{ label: 'Причины отличий от протоколов', value: departs.join('; ') }]
        : []),
      { label: 'Отпечаток строк (SHA-256)', value: hash },
    ],
  },
}
