import { inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { linesOf, type ShownCard } from '#app/domain/scorecards/shown.ts'
import { count } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { groupSigns, ownSign } from '../group-signs.ts'
import {
  calledCard,
  capital,
  dayOfCard,
  findingOf,
  indicatorIn,
  scoringGroups,
  signedScores,
} from '../in-words.ts'
import type { PaperOffice } from './meeting-paper.ts'

type Agreed = { what: string; owner: string; due: string }
type Found = { card: ShownCard; office: PaperOffice; agreed: readonly Agreed[] }

/** A card for the notice board: the finding first, the scores beside those of the round before, who was too few. */
export function boardPaper(say: Say, { card, office, agreed }: Found): Paper {
  const { language, text: all, written } = say
  const text = all.scorecards
  const { before } = card
  const shown = scoringGroups(card)
  const few = card.groups.filter(({ scores }) => scores === null)
  const blocks: Block[] = [
    { kind: 'paragraph', set: 'lead', text: findingOf(say, card) },
    { kind: 'paragraph', text: text.met(written(card.where), dayOfCard(say, card)) },
    {
      kind: 'facts',
      facts: [
        { label: capital(text.figures.came), value: count(card.came, language) },
        { label: capital(text.figures.women), value: count(card.women, language) },
        ...card.groups.map(({ group, people }) => ({
          label: `${groupSigns[group]} ${capital(text.groups[group])}`,
          value: text.people(people),
        })),
      ],
    },
    { kind: 'paragraph', set: 'quiet', text: text.scale },
    {
      ...{ kind: 'table', caption: text.paper.scores },
      columns: [
        { head: text.columns.indicator, width: 5 },
        ...shown.map((group) => ({
          ...{ head: `${groupSigns[group]} ${capital(text.groups[group])}`, width: 2 },
          figures: true,
        })),
        { head: `${ownSign} ${text.ownColumn}`, width: 2, figures: true },
        { head: text.columns.gap, width: 2, figures: true },
        ...(before ? [{ head: dayOfCard(say, before), width: 4 }] : []),
      ],
      rows: linesOf(card, before).map((line) => [
        indicatorIn(say, line),
        ...shown.map((group) => String(line.scores[group] ?? '–')),
        String(line.own ?? '–'),
        line.gap === null ? '–' : String(line.gap).replace('-', '−'),
        ...(before ? [line.before ? signedScores(line.before) : '–'] : []),
      ]),
    },
    ...few.map(
      ({ group, people }): Block => ({
        ...{ kind: 'paragraph', set: 'strong' },
        text: text.few(capital(text.groups[group]), people),
      }),
    ),
    { kind: 'paragraph', text: text.notMixed },
    ...(card.entitlements.length > 0
      ? [
          {
            ...{ kind: 'table', caption: text.entitled },
            columns: [
              { head: text.entitledColumns.what, width: 4 },
              { head: text.entitledColumns.standard, width: 3 },
              { head: text.entitledColumns.actual, width: 3 },
            ],
            rows: card.entitlements.map(({ what, standard, actual }) =>
              [what, standard, actual].map((one) => written(one)),
            ),
          } satisfies Block,
        ]
      : []),
  ]
  if (agreed.length > 0) {
    const heads = text.paper.actionColumns
    blocks.push({
      ...{ kind: 'table', caption: text.paper.actions },
      columns: [
        { head: heads.what, width: 5 },
        { head: heads.owner, width: 3 },
        { head: heads.due, width: 3 },
      ],
      rows: agreed.map(({ what, owner, due }) => [written(what), written(owner), due]),
    })
  }
  return {
    name: `scorecard-${card.number}`,
    office: inLanguage(office.name, language),
    region: inLanguage(office.region, language),
    title: text.paper.board(calledCard(say, card)),
    dated: text.of(card.number),
    blocks,
  }
}
