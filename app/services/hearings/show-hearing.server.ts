import { daysLeft, type Hearing, stageOf } from '#app/domain/hearings/hearing.ts'
import { minutesDue } from '#app/domain/hearings/minutes.ts'
import { versionAt } from '#app/domain/hearings/order/order.ts'
import type {
  HearingPage,
  HeldFound,
  NoticeFound,
  QuestionLine,
} from '#app/domain/hearings/pages.ts'
import { type HearingQuestion, questionState } from '#app/domain/hearings/question.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { hearingsOf } from '#models/hearings/hearing.server.ts'
import { questionsOf } from '#models/hearings/question.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'
import { closedFor } from './ask-question.server.ts'
import { heardBudget } from './budget.server.ts'
import { ordersHere } from './order/orders-here.server.ts'
import { officeHere, villageNames } from './places.server.ts'
import { termsHere } from './terms-here.server.ts'

/** All hearings that were announced, by their number. */
export const announcedHere = sharedBriefly(async (place) =>
  (await hearingsOf(place)).filter(({ announced }) => announced !== null),
)

async function announced(
  situation: Pick<Situation, 'place' | 'at'>,
  number: number,
): Promise<Outcome<Hearing>> {
  const found = (await announcedHere(situation)).find((one) => one.number === number)
  return found ? accepted(found) : refuse('missing', 'not-here', {})
}

export async function showHearing(
  situation: Pick<Situation, 'place' | 'at'>,
  number: number,
): Promise<Outcome<HearingPage>> {
  const found = await announced(situation, number)
  if (found.refused) return found
  const { at } = situation
  const hearing = found.value
  return accepted({
    hearing,
    stage: stageOf(hearing, at),
    terms: await termsHere(situation.place),
    order: hearing.announced && versionAt(await ordersHere(situation), hearing.announced.at),
    daysLeft: daysLeft(hearing, at),
    budget: hearing.budget && (await heardBudget(situation, hearing.budget)),
    questions: await questionLines(situation, number),
    villages: await villageNames(situation.place),
  })
}

/** The questions to a hearing, each with how its answer stands. */
export async function questionLines(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  number: number,
): Promise<QuestionLine[]> {
  return (await questionsOf(place, number)).map((question) => lineOf(question, at))
}

function lineOf({ account: _, ...question }: HearingQuestion, at: Date): QuestionLine {
  const state = questionState(question, at)
  if (!question.hidden) return { ...question, state }
  return { ...question, state, text: '', name: '' }
}

/** A hearing that was held, for its minutes and its report. */
async function showHeld(
  situation: Pick<Situation, 'place' | 'at'>,
  number: number,
): Promise<Outcome<HeldFound>> {
  const found = await showHearing(situation, number)
  if (found.refused) return found
  const office = await officeHere(situation.place)
  if (!office) return refuse('missing', 'not-here', {})
  const { stage, hearing } = found.value
  if (stage === 'called-off') return refuse('missing', 'hearing-was-called-off', {})
  if (stage !== 'held') return refuse('missing', 'hearing-not-held', { ends: hearing.ends })
  return accepted({ ...found.value, office })
}

/** A hearing that takes questions on the portal now. */
export async function openForQuestions(
  situation: Pick<Situation, 'place' | 'at'>,
  number: number,
): Promise<Outcome<{ hearing: Hearing }>> {
  const found = await announced(situation, number)
  if (found.refused) return found
  return closedFor(found.value, situation.at) ?? accepted({ hearing: found.value })
}

/** The minutes of a hearing, once they are published. */
export async function showMinutes(
  situation: Pick<Situation, 'place' | 'at'>,
  number: number,
): Promise<Outcome<HeldFound>> {
  const found = await showHeld(situation, number)
  if (found.refused || found.value.hearing.minutes) return found
  const { hearing, terms } = found.value
  return refuse('missing', 'hearing-minutes-to-come', { due: minutesDue(hearing, terms) })
}

/** The report on a hearing that was held, as it stands now. */
export async function showReport(
  situation: Pick<Situation, 'place' | 'at'>,
  number: number,
): Promise<Outcome<HeldFound & { at: Date }>> {
  const found = await showHeld(situation, number)
  return found.refused ? found : accepted({ ...found.value, at: situation.at })
}

/** What the notice of a hearing says, for the notice board. */
export async function showNotice(
  situation: Pick<Situation, 'place' | 'at'>,
  number: number,
): Promise<Outcome<NoticeFound>> {
  const found = await showHearing(situation, number)
  if (found.refused) return found
  const office = await officeHere(situation.place)
  if (!office) return refuse('missing', 'not-here', {})
  const { hearing, budget } = found.value
  return accepted({ hearing, budget, office })
}
