import type { ListFacts } from '#app/domain/lists/column.ts'
import { answerOf, urgencyOf } from '#app/domain/remarks/answer.ts'
import { type PublicRemark, titleOf } from '#app/domain/remarks/public-remark.ts'
import { wishes } from '#app/domain/remarks/remark.ts'
import { remarkStates } from '#app/domain/remarks/verdict.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { lineName } from '../budget/parts/use-line-name.ts'
import { lineWords } from './line-option.ts'

/** The remarks of a draft: found by their words, narrowed by what they ask for, section and village. */
function remarkList(say: Say): ListFacts<PublicRemark> {
  const { remarks: text, remarkAnswers: answers } = say.text
  const villageOf = ({ village }: PublicRemark) =>
    village ? shownIn(say.language, village.name) : text.wholeAimak
  return {
    name: 'remarks',
    title: text.list,
    length: 50,
    columns: [
      {
        ...{ key: 'remark', label: text.remark, kind: 'text', onPage: true },
        value: (remark) => `${numero(remark.number, say.language)} ${titleOf(remark)}`,
      },
      {
        ...{ key: 'year', label: text.year, kind: 'count', inFiles: true },
        value: ({ year }) => year,
      },
      {
        ...{ key: 'number', label: text.number, kind: 'count', inFiles: true },
        value: ({ number }) => number,
      },
      {
        ...{ key: 'text', label: text.remark, kind: 'text', inFiles: true },
        value: (one) => one.text,
      },
      {
        ...{ key: 'line', label: text.line, kind: 'text' },
        value: ({ line }) => lineWords(say, line),
      },
      {
        ...{ key: 'section', label: text.section, kind: 'text', inFiles: true },
        value: ({ line }) => lineName(say, line.section.name),
      },
      {
        ...{ key: 'wish', label: text.wish, kind: 'text' },
        value: ({ wish }) => text.wishes[wish],
      },
      { ...{ key: 'village', label: text.village, kind: 'text' }, value: villageOf },
      {
        ...{ key: 'author', label: text.author, kind: 'text', inFiles: true },
        value: ({ author }) => author,
      },
      {
        ...{ key: 'source', label: text.source, kind: 'text', inFiles: true },
        value: ({ source }) => text.sources[source],
      },
      {
        ...{ key: 'was', label: text.wasAmount, kind: 'money', inFiles: true },
        value: ({ amount }) => amount,
      },
      {
        ...{ key: 'now', label: text.nowAmount, kind: 'money', inFiles: true },
        value: ({ now }) => now.amount,
      },
      {
        ...{ key: 'adopted', label: text.adoptedAmount, kind: 'money', inFiles: true },
        value: ({ adopted }) => adopted?.amount ?? null,
      },
      {
        ...{ key: 'state', label: answers.state, kind: 'text' },
        value: ({ state }) => answers.states[state],
      },
      {
        ...{ key: 'clock', label: answers.reply, kind: 'text' },
        value: ({ duty: { clock } }) => answers.clock[clock.kind](clock.days),
        order: ({ duty: { clock } }) => urgencyOf(clock),
      },
      {
        ...{ key: 'due', label: answers.due, kind: 'day', inFiles: true },
        value: ({ duty }) => duty.first,
      },
      {
        ...{ key: 'put-off', label: answers.putOffTo, kind: 'day', inFiles: true },
        value: ({ duty }) => (duty.due > duty.first ? duty.due : null),
      },
      {
        ...{ key: 'first', label: answers.firstAnsweredAt, kind: 'moment', inFiles: true },
        value: ({ answer }) => answer?.at ?? null,
      },
      {
        ...{ key: 'answered', label: answers.answeredAt, kind: 'moment', inFiles: true },
        value: (one) => answerOf(one)?.at ?? null,
      },
      {
        ...{ key: 'reason', label: answers.answer, kind: 'text', inFiles: true },
        value: (one) => answerOf(one)?.reason ?? null,
      },
      { ...{ key: 'voices', label: text.voices, kind: 'count' }, value: ({ voices }) => voices },
      {
        ...{ key: 'at', label: text.written, kind: 'moment', inFiles: true },
        value: ({ at }) => at,
      },
    ],
    choices: [
      {
        ...{ key: 'state', label: answers.state },
        options: remarkStates.map((value) => ({ value, label: answers.states[value] })),
        of: ({ state }) => state,
      },
      {
        ...{ key: 'wish', label: text.wish },
        options: wishes.map((value) => ({ value, label: text.wishes[value] })),
        of: ({ wish }) => wish,
      },
    ],
  }
}

/** The same with the sections and villages of the remarks that it holds, to choose from. */
export const withPlaces =
  (rows: readonly Pick<PublicRemark, 'line' | 'village'>[]) =>
  (say: Say): ListFacts<PublicRemark> => {
    const list = remarkList(say)
    const text = say.text.remarks
    const sections = new Map(
      rows.map(({ line: { section } }) => [section.key, lineName(say, section.name)]),
    )
    const villages = new Map(
      rows.flatMap(({ village }) =>
        village ? [[`${village.number}`, shownIn(say.language, village.name)] as const] : [],
      ),
    )
    const optionsOf = (names: ReadonlyMap<string, string>) =>
      [...names].map(([value, label]) => ({ value, label }))
    return {
      ...list,
      choices: [
        ...(list.choices ?? []),
        {
          ...{ key: 'section', label: text.section, options: optionsOf(sections) },
          of: ({ line }) => line.section.key,
        },
        {
          ...{ key: 'village', label: text.village, options: optionsOf(villages) },
          of: ({ village }) => `${village?.number ?? ''}`,
        },
      ],
    }
  }
