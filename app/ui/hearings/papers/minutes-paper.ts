import { answeredAfter, asOf } from '#app/domain/hearings/frozen.ts'
import { agendaItems, linesOf } from '#app/domain/hearings/hearing.ts'
import type { HeldFound } from '#app/domain/hearings/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import type { Say } from '#app/ui/say.ts'
import { cameBlocks, questionBlocks, whenBlock } from './held-blocks.ts'

/** The minutes of a hearing, to be signed by its chair and secretary. */
export function minutesPaper(say: Say, found: HeldFound): Paper {
  const { language, text: all } = say
  const { minutes: text } = all.heldHearing
  const { hearing, office } = found
  const agenda = agendaItems(inLanguage(hearing.agenda, language))
  const said = linesOf(hearing.minutes?.text ?? '')
  const { chair = '', secretary = '', at: published = hearing.ends } = hearing.minutes ?? {}
  const later = answeredAfter(found.questions, published)
  return {
    name: `hearing-${hearing.number}-minutes`,
    office: inLanguage(office.office.name, language),
    region: inLanguage(office.region, language),
    title: text.paper(inLanguage(hearing.title, language)),
    blocks: [
      whenBlock(say, found),
      {
        kind: 'facts',
        facts: [
          { label: text.chair, value: chair },
          { label: text.secretary, value: secretary },
        ],
      },
      { kind: 'heading', text: all.hearings.agenda },
      { kind: 'list', numbered: true, items: agenda.map(({ what }) => what) },
      ...cameBlocks(say, found),
      { kind: 'heading', text: text.said },
      ...said.map((line): Block => ({ kind: 'paragraph', text: say.written(line) })),
      ...questionBlocks(say, { questions: asOf(found.questions, published) }),
      { kind: 'signatures', whose: [`${text.chair}: ${chair}`, `${text.secretary}: ${secretary}`] },
      ...(later.length > 0 ? questionBlocks(say, { questions: later }, text.later) : []),
    ],
  }
}
