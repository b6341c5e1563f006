import { dayOf } from '#app/domain/calendar/day.ts'
import { cameIn } from '#app/domain/hearings/attendance.ts'
import { hearingStages } from '#app/domain/hearings/hearing.ts'
import type { HearingLine } from '#app/domain/hearings/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

const cameTo = ({ attendance }: HearingLine) => attendance && cameIn(attendance.counts)

/** Hearings that were held or called off. */
export function hearingList({ language, text: all }: Say): ListFacts<HearingLine> {
  const { hearings: text } = all
  return {
    name: 'hearings',
    title: text.past,
    columns: [
      {
        key: 'hearing',
        label: text.columns.hearing,
        kind: 'text',
        value: ({ title }) => inLanguage(title, language),
      },
      { key: 'on', label: text.columns.on, kind: 'day', value: ({ begins }) => dayOf(begins) },
      {
        key: 'came',
        label: text.columns.came,
        kind: 'count',
        value: (line) => cameTo(line)?.all ?? null,
      },
      {
        key: 'women',
        label: text.columns.women,
        kind: 'count',
        value: (line) => cameTo(line)?.women ?? null,
      },
      {
        key: 'questions',
        label: text.columns.asked,
        kind: 'count',
        value: ({ questions }) => questions.all,
      },
      {
        key: 'in-time',
        label: text.columns.inTime,
        kind: 'count',
        value: ({ questions }) => questions['in-time'],
      },
      {
        key: 'state',
        label: text.columns.state,
        kind: 'text',
        value: ({ stage }) => text.stages[stage],
      },
    ],
  }
}

/** All hearings, for the office. */
export function officeHearingList({ language, text: all }: Say): ListFacts<HearingLine> {
  const { hearings: words, hearingWork: text } = all
  return {
    name: 'hearings',
    title: text.title,
    columns: [
      {
        key: 'hearing',
        label: text.columns.hearing,
        kind: 'text',
        value: ({ title }) => inLanguage(title, language),
      },
      { key: 'on', label: text.columns.on, kind: 'day', value: ({ begins }) => dayOf(begins) },
      {
        key: 'days',
        label: text.columns.days,
        kind: 'count',
        value: ({ stage, daysLeft }) =>
          stage === 'announced' || stage === 'draft' ? daysLeft : null,
      },
      {
        key: 'state',
        label: text.columns.state,
        kind: 'text',
        value: ({ stage }) => words.stages[stage],
      },
      {
        key: 'where',
        label: text.columns.where,
        kind: 'text',
        value: ({ where }) => inLanguage(where, language),
      },
    ],
    choices: [
      {
        key: 'state',
        label: text.columns.state,
        options: hearingStages.map((value) => ({ value, label: words.stages[value] })),
        of: ({ stage }) => stage,
      },
    ],
  }
}
