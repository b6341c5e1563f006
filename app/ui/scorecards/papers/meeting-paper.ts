import type { InLanguages } from '#app/domain/language.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { groups } from '#app/domain/scorecards/scorecard.ts'
import type { ShownCard } from '#app/domain/scorecards/shown.ts'
import type { Say } from '#app/ui/say.ts'
import { groupSigns, ownSign } from '../group-signs.ts'
import { calledCard, capital, indicatorIn } from '../in-words.ts'

export type PaperOffice = { name: InLanguages; region: InLanguages }

type Found = { facility: ShownCard['about']; office: PaperOffice }

/** Lines to write on: a blank that cannot break keeps each as high as a line of writing. */
const empty = (count: number, columns: number) =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => '\u00a0'))

/** The sheet on which a meeting writes: who came, the scores of each group and the provider's, what is agreed. */
export function meetingPaper(say: Say, { facility, office }: Found): Paper {
  const { language, text: all } = say
  const text = all.scorecards
  const { kindFacts } = facility
  const called = calledCard(say, { about: facility })
  const names = groups.map((group) => `${groupSigns[group]} ${capital(text.groups[group])}`)
  const scoring = [...names, `${ownSign} ${text.ownColumn}`]
  const blocks: Block[] = [
    {
      kind: 'facts',
      facts: [text.facts.on, text.facts.where, text.facts.led, text.facts.provider].map(
        (label) => ({ label, value: '' }),
      ),
    },
    {
      ...{ kind: 'table', caption: text.paper.groupsHead },
      columns: names.map((head) => ({ head, width: 2 })),
      rows: empty(1, names.length),
    },
    { kind: 'paragraph', set: 'quiet', text: text.scale },
    {
      ...{ kind: 'table', caption: text.paper.scores },
      columns: [
        { head: text.columns.indicator, width: 5 },
        ...scoring.map((head) => ({ head, width: 2 })),
      ],
      rows: kindFacts.questions.map((one) => [indicatorIn(say, one), ...scoring.map(() => '')]),
    },
    {
      ...{ kind: 'table', caption: text.entitled },
      columns: [
        { head: text.entitledColumns.what, width: 4 },
        { head: text.entitledColumns.standard, width: 3 },
        { head: text.entitledColumns.actual, width: 3 },
      ],
      rows: empty(3, 3),
    },
    {
      ...{ kind: 'table', caption: text.paper.actions },
      columns: [
        { head: text.paper.actionColumns.what, width: 5 },
        { head: text.paper.actionColumns.owner, width: 3 },
        { head: text.paper.actionColumns.due, width: 2 },
      ],
      rows: empty(5, 3),
    },
    {
      kind: 'signatures',
      whose: [text.paper.signed.led, text.paper.signed.provider, text.paper.signed.residents],
    },
  ]
  return {
    name: `scorecard-sheet-${facility.number}`,
    office: inLanguage(office.name, language),
    region: inLanguage(office.region, language),
    title: text.paper.sheet(called),
    blocks,
  }
}
