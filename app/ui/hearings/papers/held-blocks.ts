import { instantOf } from '#app/domain/calendar/day.ts'
import { cameIn, fewest, shownCounts } from '#app/domain/hearings/attendance.ts'
import type { HeldFound } from '#app/domain/hearings/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Block } from '#app/domain/papers/paper.ts'
import { count, date } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { whenOf } from '../use-hearing-words.ts'

/** When and where a hearing was held. */
export function whenBlock(say: Say, { hearing }: HeldFound): Block {
  const { facts } = say.text.hearings
  return {
    kind: 'facts',
    facts: [
      { label: facts.when, value: whenOf(say, hearing) },
      { label: facts.where, value: inLanguage(hearing.where, say.language) },
    ],
  }
}

/** Who came, by village and sex. */
export function cameBlocks({ language, text }: Say, { hearing, villages }: HeldFound): Block[] {
  const { came, minutes } = text.heldHearing
  const { attendance } = hearing
  if (!attendance) return [{ kind: 'paragraph', text: came.notCounted }]
  const all = cameIn(attendance.counts)
  const nameOf = (village: number | null) => {
    const found = villages.find(({ number }) => number === village)
    return found ? inLanguage(found.name, language) : came.elsewhere
  }
  const figures = (figures: readonly (number | null)[]) =>
    figures.map((figure) => (figure === null ? '…' : count(figure, language)))
  const shown = shownCounts(attendance.counts)
  const few = shown.some(({ split }) => split === null)
  const { columns } = minutes
  return [
    {
      kind: 'table',
      caption: minutes.present,
      columns: [
        { head: columns.village, width: 4 },
        { head: columns.women, width: 2, figures: true },
        { head: columns.men, width: 2, figures: true },
        { head: columns.all, width: 2, figures: true },
      ],
      rows: shown.map(({ village, all, split }) => [
        nameOf(village),
        ...figures([split?.women ?? null, split?.men ?? null, all]),
      ]),
      foot: [columns.all, ...figures([all.women, all.men, all.all])],
    },
    ...(few ? [{ kind: 'paragraph', text: came.few(fewest) } as const] : []),
  ]
}

/** What was asked and proposed, with the answers and their days. */
export function questionBlocks(
  say: Say,
  { questions }: Pick<HeldFound, 'questions'>,
  title = say.text.heldHearing.questions.title,
): Block[] {
  const { questions: text, minutes } = say.text.heldHearing
  if (questions.length === 0) return [{ kind: 'paragraph', text: text.none }]
  const { columns } = minutes
  return [
    {
      kind: 'table',
      caption: title,
      columns: [
        { head: columns.number, width: 1 },
        { head: columns.what, width: 6 },
        { head: columns.answer, width: 6 },
      ],
      rows: questions.map(({ number, hidden, due, responsible, answer, remark, ...question }) => [
        String(number),
        hidden ? text.hidden(hidden.reason) : say.written(question.text),
        remark
          ? text.becameRemark(remark.year, remark.number)
          : answer
            ? `${date(answer.at, say.language)}: ${say.written(answer.text)}`
            : minutes.noAnswer(date(instantOf(due), say.language), responsible),
      ]),
    },
  ]
}
