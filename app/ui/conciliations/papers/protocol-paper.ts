import { dissentOf } from '#app/domain/conciliations/check.ts'
import { outcomeOf, standOf } from '#app/domain/conciliations/offer.ts'
import type { ConciliationPapers } from '#app/domain/conciliations/pages.ts'
import { linesOf } from '#app/domain/hearings/hearing.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { count, money, numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { moveLineWords, remarkCalled } from '../table-words.ts'
import { meetingBlock, paperOf, signersOf } from './paper-head.ts'

/** The protocol of a conciliation meeting, to be signed by its chair, its secretary and every side. */
export function protocolPaper(say: Say, found: ConciliationPapers): Paper {
  const { text: all, written } = say
  const { conciliationPapers: papers, conciliations: words } = all
  const { protocol: text, signed } = papers
  const { table, remarks } = found
  const { protocol, sides } = table
  const { chair = '', secretary = '' } = protocol ?? {}
  return paperOf(say, found, 'protocol', [
    meetingBlock(say, table),
    {
      kind: 'facts',
      facts: [
        { label: words.facts.chair, value: written(chair) },
        { label: words.facts.secretary, value: written(secretary) },
      ],
    },
    presentBlock(say, found),
    { kind: 'heading', text: text.agenda },
    { kind: 'list', items: remarks.map((remark) => remarkCalled(say, remark)) },
    { kind: 'heading', text: text.said },
    ...linesOf(protocol?.text ?? '').map(
      (line): Block => ({ kind: 'paragraph', text: written(line) }),
    ),
    ...offerBlocks(say, found),
    ...dissentBlocks(say, found),
    { kind: 'paragraph', set: 'quiet', text: text.attached },
    {
      kind: 'signatures',
      whose: [
        signersOf(say, table).chair,
        signersOf(say, table).secretary,
        ...sides.map(({ name }) => signed.side(written(name))),
      ],
    },
  ])
}

function presentBlock({ language, text: all, written }: Say, { table }: ConciliationPapers): Block {
  const { protocol: text } = all.conciliationPapers
  const figure = (people: number | null) => (people === null ? '' : count(people, language))
  return {
    kind: 'table',
    caption: text.present,
    columns: [
      { head: text.columns.side, width: 5 },
      { head: text.columns.kind, width: 4 },
      { head: text.columns.women, width: 2, figures: true },
      { head: text.columns.men, width: 2, figures: true },
    ],
    rows: table.sides.map(({ name, kind, women, men }) => [
      written(name),
      all.conciliations.kinds[kind],
      figure(women),
      figure(men),
    ]),
  }
}

/** What was offered, what each side said of it, and what came of it. */
function offerBlocks(say: Say, { table: { offers, sides } }: ConciliationPapers): Block[] {
  const { language, text: all, written } = say
  const { protocol: text } = all.conciliationPapers
  const { stands } = all.conciliations
  if (offers.length === 0)
    return [
      { kind: 'heading', text: text.decided },
      { kind: 'paragraph', text: text.nothing },
    ]
  return [
    {
      kind: 'table',
      caption: text.offers,
      columns: [
        { head: text.offer.number, width: 1 },
        { head: text.offer.what, width: 4 },
        { head: text.offer.money, width: 5 },
        { head: text.offer.stands, width: 4 },
      ],
      rows: offers.map((offer) => [
        count(offer.number, language),
        written(offer.text),
        offer.moves
          .map(
            (move) =>
              `${moveLineWords(say, move.from)} → ${moveLineWords(say, move.to)}: ${money(move.amount, language)} (${numero(move.remark, language)})`,
          )
          .join('; '),
        offer.withdrawn
          ? all.conciliations.withdrawn
          : sides
              .map(
                ({ number, name }) =>
                  `${written(name)}: ${stands[standOf(offer, number).stand].toLowerCase()}`,
              )
              .join('; '),
      ]),
    },
    { kind: 'heading', text: text.decided },
    {
      kind: 'list',
      numbered: true,
      items: offers.map((offer) => text[outcomeOf(offer)](offer.number)),
    },
  ]
}

function dissentBlocks(say: Say, { table }: ConciliationPapers): Block[] {
  const { protocol: text } = say.text.conciliationPapers
  const dissent = dissentOf(table.sides, table.offers)
  if (dissent.length === 0) return [{ kind: 'paragraph', text: say.text.conciliations.noDissent }]
  return [
    {
      kind: 'table',
      caption: text.dissent,
      columns: [
        { head: text.dissentColumns.side, width: 3 },
        { head: text.dissentColumns.offer, width: 2 },
        { head: text.dissentColumns.words, width: 8 },
      ],
      rows: dissent.map(({ side, offer, words }) => [
        say.written(side.name),
        count(offer, say.language),
        say.written(words),
      ]),
    },
  ]
}
