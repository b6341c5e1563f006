import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { ScoreCard } from '#app/domain/scorecards/scorecard.ts'
import { publicCard, type ShownCard } from '#app/domain/scorecards/shown.ts'
import { readScoreCard, scoreCardsAt, scoreCardsOf } from '#models/scorecards/scorecard.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'
import {
  facilitiesByNumber,
  facilityNumbered,
  facilityToScore,
  titleOf,
} from './facilities.server.ts'
import { officeOf } from './places.server.ts'

type Here = Pick<Situation, 'place' | 'at'>

const allCards = sharedBriefly((place) => scoreCardsOf(place))

/** Beside a card the one before it of the same facility; `cards` are the latest first. */
function shownAs(
  card: ScoreCard,
  cards: readonly ScoreCard[],
  about: ShownCard['about'],
): ShownCard {
  const before = cards.find((one) => one.facility === card.facility && one.on < card.on)
  return { ...publicCard(card), about, before: before ? publicCard(before) : null }
}

/** All cards of a municipality as everybody reads them, the latest first. */
export async function scoreCardsHere(situation: Here): Promise<ShownCard[]> {
  const [cards, known] = await Promise.all([allCards(situation), facilitiesByNumber(situation)])
  return cards.flatMap((card) => {
    const about = known.get(card.facility)
    return about ? [shownAs(card, cards, about)] : []
  })
}

/** The latest card of a facility, with the round before; null where no meeting was held. */
export async function cardOfFacility(
  { place }: Here,
  about: ShownCard['about'],
): Promise<ShownCard | null> {
  const cards = await scoreCardsAt(place, about.number)
  const [latest] = cards
  return latest ? shownAs(latest, cards, about) : null
}

/** One card as everybody reads it. */
export async function showScoreCard(situation: Here, number: number): Promise<Outcome<ShownCard>> {
  const found = (await scoreCardsHere(situation)).find((one) => one.number === number)
  return found ? accepted(found) : refuse('missing', 'not-here', {})
}

/** A card as it is printed for the notice board. */
export async function printScoreCard(situation: Here, number: number) {
  const [card, office] = await Promise.all([
    showScoreCard(situation, number),
    officeOf(situation.place),
  ])
  if (card.refused) return card
  return office.refused ? office : accepted({ card: card.value, office: office.value })
}

/** The empty sheet on which a meeting writes. */
export async function blankSheet(situation: Here & Pick<Situation, 'language'>, number: number) {
  const facility = await facilityNumbered(situation, number)
  if (!facility) return refuse('missing', 'not-here', {})
  const office = await officeOf(situation.place)
  if (office.refused) return office
  return accepted({ facility, office: office.value, called: titleOf(situation.language, facility) })
}

/** What the form for a new card needs. */
export async function openNewCard(situation: Situation, number: number) {
  const { person, place, at, language } = situation
  const allowed = may(person, 'enter-scorecard', { place }, at)
  if (allowed.refused) return allowed
  const facility = await facilityToScore(situation, number)
  if (facility.refused) return facility
  const [last = null] = await scoreCardsAt(place, number)
  return accepted({
    ...{ facility: number, title: titleOf(language, facility.value) },
    ...{ indicators: facility.value.kindFacts.questions, last: last?.number ?? null },
  })
}

/** A card as it was entered, for whoever corrects it. */
export async function openCard(situation: Situation, number: number) {
  const { person, place, at, language } = situation
  const allowed = may(person, 'enter-scorecard', { place }, at)
  if (allowed.refused) return allowed
  const card = await readScoreCard(null, place, number)
  const about = card && (await facilityNumbered(situation, card.facility))
  if (!card || !about) return refuse('missing', 'not-here', {})
  return accepted({ card, title: titleOf(language, about), indicators: card.indicators })
}
