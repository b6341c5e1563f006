import type { VersionLine } from '#app/domain/budget/office/budgets-desk.ts'
import { versionKinds } from '#app/domain/budget/version.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'
import { stated } from '#app/ui/texts/stated.ts'

export type YearVersion = VersionLine & { year: number }

/** Every version of every year's budget, worked on or published, for the office. */
export function versionList(say: Say): ListFacts<YearVersion> {
  const { text: all, written } = say
  const { budgetWork: text } = all
  return {
    name: 'budgets',
    title: text.title,
    columns: [
      { key: 'year', label: text.columns.year, kind: 'count', value: ({ year }) => year },
      {
        ...{ key: 'version', label: text.columns.version, kind: 'count' },
        value: ({ number }) => number,
      },
      {
        ...{ key: 'kind', label: text.columns.kind, kind: 'text' },
        value: ({ kind }) => text.kinds[kind],
      },
      {
        ...{ key: 'state', label: text.columns.state, kind: 'text' },
        value: ({ state }) => text.states[state],
      },
      {
        ...{ key: 'published', label: text.states.published, kind: 'moment' },
        value: ({ publishedAt }) => publishedAt,
      },
      {
        ...{ key: 'open', label: text.columns.open, kind: 'count' },
        value: ({ open }) => open,
      },
      {
        ...{ key: 'reason', label: text.columns.reason, kind: 'text' },
        value: ({ reason }) => reason && stated(say, reason),
      },
      {
        ...{ key: 'file', label: text.columns.file, kind: 'text' },
        value: ({ file }) => file ?? text.onPage,
      },
      {
        ...{ key: 'by', label: text.columns.by, kind: 'text' },
        value: ({ begunBy }) => written(begunBy),
      },
      { key: 'begun', label: text.columns.begun, kind: 'moment', value: ({ begunAt }) => begunAt },
      { key: 'hash', label: text.columns.hash, kind: 'text', value: ({ hash }) => hash },
    ],
    choices: [
      {
        ...{ key: 'kind', label: text.columns.kind },
        options: versionKinds.map((value) => ({ value, label: text.kinds[value] })),
        of: ({ kind }) => kind,
      },
    ],
  }
}
