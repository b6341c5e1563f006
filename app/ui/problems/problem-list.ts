import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import type { ProblemChoices } from '#app/domain/problems/listing/choices.ts'
import { isOrder } from '#app/domain/problems/listing/wanted.ts'
import { answersNow, isOverdue, type PublicProblem } from '#app/domain/problems/public-problem.ts'
import { isClosed, problemStates } from '#app/domain/problems/state.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { Say } from '#app/ui/say.ts'
import { calledProblem } from './called.ts'

/** Only by what the database has an order of. */
const inOrderOf = (columns: ListColumn<PublicProblem>[]) =>
  columns.map((column) => (isOrder(column.key) ? column : { ...column, unordered: true as const }))

/** The reports of a municipality; its files hold what its page shows. */
export function problemList(say: Say, among: ProblemChoices): ListFacts<PublicProblem> {
  const { language, text: all } = say
  const text = all.problems
  const heads = text.columns
  type Key = keyof typeof heads
  const words = (key: Key, value: (one: PublicProblem) => string): ListColumn<PublicProblem> => ({
    key,
    label: heads[key],
    kind: 'text',
    value,
  })
  const figure = (
    key: Key,
    value: (one: PublicProblem) => number | null,
  ): ListColumn<PublicProblem> => ({ key, label: heads[key], kind: 'count', value })
  const named = (name: PublicProblem['villageName']) => (name ? shownIn(language, name) : '')
  const kinds = new Map(
    among.map(({ kind, kindFacts }) => [kind, shownIn(language, kindFacts.name)]),
  )
  const villages = new Map(
    among.flatMap(({ village, villageName }) =>
      village === null ? [] : [[String(village), named(villageName)] as const],
    ),
  )
  const options = (names: ReadonlyMap<string, string>) =>
    [...names].map(([value, label]) => ({ value, label }))
  return {
    name: 'problems',
    title: text.file,
    columns: inOrderOf([
      // On the page these stand with another: the number with what the report is called, the day with the reply.
      { ...figure('number', ({ number }) => number), inFiles: true },
      words('called', (one) => calledProblem(say, one)),
      words('kind', ({ kindFacts }) => shownIn(language, kindFacts.name)),
      words('village', ({ villageName }) => named(villageName)),
      { ...words('landmark', ({ landmark }) => landmark), inFiles: true },
      words('state', ({ state }) => text.states[state]),
      words('reply', ({ clock }) => text.replies[clock.reply]),
      { ...{ key: 'due', label: heads.due, kind: 'day', inFiles: true }, value: ({ due }) => due },
      {
        ...{ key: 'promised', label: heads.promised, kind: 'day' },
        value: ({ clock }) => clock.promised,
      },
      { ...{ key: 'sent', label: heads.sent, kind: 'moment' }, value: ({ at }) => at },
      {
        ...{ key: 'updated', label: heads.updated, kind: 'moment', inFiles: true },
        value: ({ updated }) => updated,
      },
      { ...words('provider', (one) => answersNow(one).who), inFiles: true },
      { ...words('words', (one) => one.words), inFiles: true },
      {
        ...words('answer', ({ steps }) => steps.findLast(({ by }) => by === 'office')?.text ?? ''),
        inFiles: true,
      },
      figure('followers', ({ followers }) => followers),
      { ...figure('latitude', ({ point }) => point?.latitude ?? null), inFiles: true },
      { ...figure('longitude', ({ point }) => point?.longitude ?? null), inFiles: true },
    ]),
    choices: [
      { key: 'kind', label: heads.kind, of: ({ kind }) => kind, options: options(kinds) },
      {
        ...{ key: 'village', label: heads.village, options: options(villages) },
        of: ({ village }) => String(village ?? ''),
      },
      {
        ...{ key: 'state', label: heads.state, of: ({ state }) => state },
        options: problemStates.map((value) => ({ value, label: text.states[value] })),
      },
      {
        ...{ key: 'reply', label: heads.reply },
        of: (one) => (isOverdue(one) ? 'overdue' : ''),
        options: [{ value: 'overdue', label: text.replies.overdue }],
      },
      {
        ...{ key: 'shown', label: text.shown.label },
        of: ({ current, state }) => (isClosed(state) ? (current ? 'now' : '') : 'open'),
        options: (['open', 'now'] as const).map((value) => ({ value, label: text.shown[value] })),
      },
    ],
  }
}
