import { agendaItems, linesOf } from '#app/domain/hearings/hearing.ts'
import type { NoticeFound } from '#app/domain/hearings/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import type { Say } from '#app/ui/say.ts'
import { whenOf } from '../use-hearing-words.ts'

/** The notice of a hearing, for the notice board. */
export function noticePaper(say: Say, { hearing, budget, office }: NoticeFound): Paper {
  const { language, text: all } = say
  const text = all.hearings
  const { title, about, agenda, where, announced, calledOff } = hearing
  const budgetName = budget ? all.openBudget.titles[budget.kind](budget.year) : ''
  const blocks: Block[] = [
    ...(calledOff
      ? [{ kind: 'paragraph', set: 'strong', text: text.calledOff(calledOff.reason) } as const]
      : []),
    { kind: 'paragraph', set: 'lead', text: text.paper.lead },
    {
      kind: 'facts',
      facts: [
        { label: text.facts.when, value: whenOf(say, hearing) },
        { label: text.facts.where, value: inLanguage(where, language) },
        ...(budget?.expenditure
          ? [
              {
                label: text.figures.budget,
                value: `${budgetName}: ${amountWords(budget.expenditure, language)}`,
              },
            ]
          : []),
      ],
    },
    { kind: 'heading', text: text.about },
    ...linesOf(inLanguage(about, language)).map(
      (line): Block => ({ kind: 'paragraph', text: line }),
    ),
    {
      kind: 'table',
      caption: text.agenda,
      columns: [
        { head: text.agendaColumns.time, width: 1 },
        { head: text.agendaColumns.what, width: 6 },
      ],
      rows: agendaItems(inLanguage(agenda, language)).map(({ time, what }) => [time, what]),
    },
    { kind: 'paragraph', text: text.paper.right },
    {
      kind: 'facts',
      facts: [
        { label: text.paper.address, value: inLanguage(office.office.address, language) },
        { label: text.paper.phone, value: office.office.phone },
        ...(announced
          ? [{ label: text.facts.announced, value: text.announcedOn(announced.at, announced.days) }]
          : []),
      ],
    },
    { kind: 'signatures', whose: [text.paper.signed] },
  ]
  return {
    name: `hearing-${hearing.number}-notice`,
    office: inLanguage(office.office.name, language),
    region: inLanguage(office.region, language),
    title: text.paper.title(inLanguage(title, language)),
    blocks,
  }
}
