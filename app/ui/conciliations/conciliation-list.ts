import { dayOf } from '#app/domain/calendar/day.ts'
import { conciliationStages } from '#app/domain/conciliations/conciliation.ts'
import type { ConciliationLine } from '#app/domain/conciliations/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { numbered } from '#app/i18n/short-forms.ts'
import type { Say } from '#app/ui/say.ts'
import { saidName } from '#app/ui/texts/said-name.ts'

/** All conciliation tables, for the office: found by their name and the numbers of their remarks. */
export function conciliationList(say: Say): ListFacts<ConciliationLine> {
  const { language, text: all } = say
  const { conciliations: words, conciliationWork: text } = all
  return {
    name: 'conciliations',
    title: text.title,
    columns: [
      {
        ...{ key: 'table', label: text.columns.table, kind: 'text' },
        value: ({ year, title }) => `${year}. ${inLanguage(title, language)}`,
      },
      {
        ...{ key: 'on', label: text.columns.on, kind: 'day' },
        value: ({ begins }) => dayOf(begins),
      },
      {
        ...{ key: 'remarks', label: text.columns.remarks, kind: 'text' },
        value: ({ remarks }) => numbered(remarks, language),
      },
      {
        ...{ key: 'state', label: text.columns.state, kind: 'text' },
        value: ({ stage }) => words.stages[stage],
      },
      {
        ...{ key: 'where', label: text.columns.where, kind: 'text' },
        value: ({ where }) => saidName(say, where),
      },
    ],
    choices: [
      {
        ...{ key: 'state', label: text.columns.state },
        options: conciliationStages.map((value) => ({ value, label: words.stages[value] })),
        of: ({ stage }) => stage,
      },
    ],
  }
}
