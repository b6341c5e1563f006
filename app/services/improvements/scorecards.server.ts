import { whenAccepted } from '#app/domain/outcome.ts'
import { scoreCardsAt } from '#models/scorecards/scorecard.server.ts'
import { printScoreCard } from '../scorecards/read-scorecards.server.ts'
import type { Situation } from '../situation.ts'
import { followingFrom } from './read-improvements.server.ts'

/** The score cards from which an action of a facility can follow. */
export async function cardSources(place: string, facility: number): Promise<string[]> {
  return (await scoreCardsAt(place, facility)).map(({ number }) => `scorecard/${number}`)
}

/** A card as it is printed, with what the meeting agreed. */
export async function printWithAgreed(situation: Pick<Situation, 'place' | 'at'>, number: number) {
  const plan = await followingFrom(situation, `scorecard/${number}`)
  return whenAccepted(await printScoreCard(situation, number), (found) => ({ ...found, plan }))
}
