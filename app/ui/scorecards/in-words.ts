import { instantOf } from '#app/domain/calendar/day.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { type Asked, type Group, groups } from '#app/domain/scorecards/scorecard.ts'
import {
  type CardLine,
  linesOf,
  type PublicCard,
  type ShownCard,
  widestGap,
} from '#app/domain/scorecards/shown.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { groupSigns, ownSign } from './group-signs.ts'

/** What a card is about. */
export const calledCard = ({ language }: Say, { about }: Pick<ShownCard, 'about'>) =>
  calledIn(language, {
    name: about.name,
    kindName: about.kindFacts.name,
    villageName: about.villageName,
  })

/** The groups whose scores are published. */
export const scoringGroups = (card: Pick<PublicCard, 'groups'>): Group[] =>
  groups.filter((group) => card.groups.some((one) => one.group === group && one.scores))

/** The finding that heads a card: the widest gap where there is one. */
export function findingOf(say: Say, card: ShownCard): string {
  const widest = widestGap(linesOf(card, card.before))
  const text = say.text.scorecards
  if (!widest) return text.heading(calledCard(say, card))
  const own = widest.own ?? 0
  return text.headingGap(shownIn(say.language, widest.name), own - widest.gap, own)
}

/** Scores in one line: "● 2 ■ 2 ▲ 3 ┃ 4". */
export function signedScores({ scores, own }: Pick<CardLine, 'scores' | 'own'>): string {
  const said = groups.flatMap((group) =>
    scores[group] === undefined ? [] : [`${groupSigns[group]}\u00a0${scores[group]}`],
  )
  return [...said, ...(own === null ? [] : [`${ownSign}\u00a0${own}`])].join(' ')
}

/** The same in words, for whoever does not see the signs. */
export function spokenScores(say: Say, { scores, own }: Pick<CardLine, 'scores' | 'own'>): string {
  const text = say.text.scorecards
  const said = groups.flatMap((group) =>
    scores[group] === undefined ? [] : [`${text.groups[group]} ${scores[group]}`],
  )
  return [...said, ...(own === null ? [] : [`${text.own} ${own}`])].join(', ')
}

export const indicatorIn = ({ language }: Say, { name }: Pick<Asked, 'name'>) =>
  shownIn(language, name)

export const dayOfCard = ({ language }: Say, { on }: Pick<PublicCard, 'on'>) =>
  date(instantOf(on), language)

/** A word that begins a sentence or a column. */
export const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1)
