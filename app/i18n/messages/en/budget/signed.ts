import type { budgetLists } from '#app/domain/budget/manifest.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { count, date } from '#app/i18n/format.ts'

const money = (tyiyn: number | null) => (tyiyn === null ? 'none' : amountWords(tyiyn, 'en'))

export const budgetSigned: ActWordsOf<typeof budgetLists.signed> = {
  'adopt-budget': {
    title: 'Adoption of the budget',
    facts: ({ resolution, revenue, expenditure, lines, reason, departs, hash }) => [
      {
        label: 'Resolution of the kenesh',
        value: `${resolution.number}, ${date(instantOf(resolution.on), 'en')}`,
      },
      { label: 'Revenue', value: money(revenue) },
      { label: 'Spending', value: money(expenditure) },
      { label: 'Lines', value: count(lines, 'en') },
      ...(reason === null ? [] : [{ label: 'Why it is corrected', value: reason }]),
      ...(departs.length > 0
        ? [{ label: 'Why it departs from protocols', value: departs.join('; ') }]
        : []),
      { label: 'Fingerprint of the lines (SHA-256)', value: hash },
    ],
  },
}
