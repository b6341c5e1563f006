import { dayOf } from '#app/domain/calendar/day.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { faultsOfCard } from '#app/domain/scorecards/check-scorecard.ts'
import type { ScoreCardEntry } from '#app/domain/scorecards/scorecard.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import {
  changeScoreCard,
  insertScoreCard,
  readScoreCard,
} from '#models/scorecards/scorecard.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { keepMinutes } from './documents.server.ts'
import { askedOf } from './facilities.server.ts'

const thatDay = refuse('conflict', 'scorecard-that-day', {})

/** A facility has one card a day: who enters the same meeting once more is told of it. */
async function oneADay(entering: Promise<Outcome<number>>): Promise<Outcome<number>> {
  try {
    return await entering
  } catch (error) {
    if (isDuplicate(error, 'on')) return thatDay
    throw error
  }
}

/** Enters what a meeting said of a facility. */
export function enterScoreCard(
  situation: Situation,
  facility: number,
  entry: ScoreCardEntry,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return oneADay(
    perform(situation, async (tx) => {
      const allowed = may(person, 'enter-scorecard', { place }, at)
      if (allowed.refused) return allowed
      const asked = await askedOf(tx, situation, facility, entry.on)
      if (asked.refused) return asked
      const faults = faultsOfCard(entry, dayOf(at))
      if (faults.length > 0) return refuseInput(faults)
      await keepMinutes(tx, place, entry.minutes)
      const number = await insertScoreCard(tx, {
        ...{ place, facility, ...asked.value, ...entry },
        ...{ account: allowed.value.id, at, updated: at },
      })
      return done(number, 'scorecard-entered', `facility/${facility}`, { number, on: entry.on })
    }),
  )
}

/** Corrects what was entered; minutes that were laid down stay unless others take their place. */
export function correctScoreCard(
  situation: Situation,
  number: number,
  entry: ScoreCardEntry,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return oneADay(
    perform(situation, async (tx) => {
      const allowed = may(person, 'enter-scorecard', { place }, at)
      if (allowed.refused) return allowed
      const card = await readScoreCard(tx, place, number)
      if (!card) return refuse('missing', 'not-here', {})
      const faults = faultsOfCard(entry, dayOf(at))
      if (faults.length > 0) return refuseInput(faults)
      await keepMinutes(tx, place, entry.minutes)
      const minutes = entry.minutes ?? card.minutes
      await changeScoreCard(tx, place, number, { ...entry, minutes, updated: at })
      const { facility } = card
      return done(number, 'scorecard-corrected', `facility/${facility}`, { number, on: entry.on })
    }),
  )
}
