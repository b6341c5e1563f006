import { cameIn, shareOfWomen } from '#app/domain/hearings/attendance.ts'
import type { HeldFound } from '#app/domain/hearings/pages.ts'
import { countQuestions } from '#app/domain/hearings/question.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Paper, PaperFact } from '#app/domain/papers/paper.ts'
import { count, date } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { cameBlocks, questionBlocks, whenBlock } from './held-blocks.ts'

/** What is reported of a hearing: the usual figures, who came, what was asked and answered. `at`: when it is read. */
export function reportPaper(say: Say, found: HeldFound & { at: Date }): Paper {
  const { language, text: all } = say
  const { report: text } = all.heldHearing
  const { hearing, office } = found
  return {
    name: `hearing-${hearing.number}-report`,
    office: inLanguage(office.office.name, language),
    region: inLanguage(office.region, language),
    title: text.paper(inLanguage(hearing.title, language)),
    blocks: [
      whenBlock(say, found),
      { kind: 'heading', text: text.figures },
      { kind: 'facts', facts: figuresOf(say, found) },
      ...cameBlocks(say, found),
      ...questionBlocks(say, found),
    ],
  }
}

function figuresOf(
  { language, text: { heldHearing: text } }: Say,
  { hearing, questions, at }: HeldFound & { at: Date },
): PaperFact[] {
  const asked = countQuestions(questions, at)
  const came = hearing.attendance && cameIn(hearing.attendance.counts)
  const share = came && shareOfWomen(came)
  const fact = (label: string, figure: number) => ({ label, value: count(figure, language) })
  const { minutes } = hearing
  return [
    ...(hearing.announced ? [fact(text.report.notice, hearing.announced.days)] : []),
    ...(came ? [fact(text.came.all, came.all)] : []),
    ...(typeof share === 'number'
      ? [{ label: text.came.share, value: text.came.percent(share) }]
      : []),
    fact(text.kinds.question, asked.question),
    fact(text.kinds.proposal, asked.proposal),
    fact(text.report.inTime, asked['in-time']),
    fact(text.report.late, asked.late),
    fact(text.report.open, asked.open),
    fact(text.report.overdue, asked.overdue),
    fact(text.states.remark, asked.remark),
    {
      label: text.report.minutesOn,
      value: minutes ? date(minutes.at, language) : text.report.minutesNone,
    },
  ]
}
