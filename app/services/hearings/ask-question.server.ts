import type { Day } from '#app/domain/calendar/day.ts'
import { type Hearing, hasCome } from '#app/domain/hearings/hearing.ts'
import { dueOf, type HearingQuestion, mostQuestions } from '#app/domain/hearings/question.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { publicName } from '#app/domain/words/public-name.ts'
import { sentWords } from '#app/domain/words/sent-words.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readHearing } from '#models/hearings/hearing.server.ts'
import { countQuestionsBy, insertQuestion, numberSentAs } from '#models/hearings/question.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { termsHere } from './terms-here.server.ts'

export type Ask = Pick<HearingQuestion, 'kind' | 'text'> & { named: boolean }

export type Asked = { number: number; due: Day }

/** Sends a resident's question or proposal to a hearing that is announced and has not begun, the same words once. */
export function askQuestion(
  situation: Situation,
  hearing: number,
  { kind, text, named }: Ask,
): Promise<Outcome<Asked>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'ask-hearing', { place }, at)
    if (allowed.refused) return allowed
    const { id: account, name, village } = allowed.value
    const found = await readHearing(tx, place, hearing)
    const refused = closedFor(found, at)
    if (refused || !found) return refused ?? refuse('missing', 'not-here', {})
    const sent = sha256(sentWords(account, `hearing ${hearing}`, text))
    const before = await numberSentAs(tx, { place, hearing, sent })
    if (before !== null) return refuse('conflict', 'hearing-asked-before', { number: before })
    if ((await countQuestionsBy(tx, { place, hearing, account })) >= mostQuestions)
      return refuse('too-many', 'hearing-asked-enough', { most: mostQuestions })
    const due = dueOf(found, await termsHere(place), at)
    const shown = named ? publicName(name) : ''
    const asked = { place, hearing, kind, text, account, village, at, due, name: shown }
    const rest = { channel: 'web' as const, responsible: '', answer: null, hidden: null }
    const number = await insertQuestion(tx, { ...asked, ...rest }, sent)
    return done({ number, due }, 'hearing-asked', `hearing/${hearing}`, { number })
  })
}

/** Why a hearing takes no more questions on the portal; null while it does. */
export function closedFor(hearing: Hearing | null, at: Date) {
  if (!hearing?.announced) return refuse('missing', 'not-here', {})
  if (hearing.calledOff) return refuse('conflict', 'hearing-was-called-off', {})
  return at >= hearing.begins ? refuse('conflict', 'hearing-asks-no-more', {}) : null
}

export type TakeIn = Pick<HearingQuestion, 'kind' | 'text' | 'name' | 'village' | 'responsible'> & {
  channel: 'hearing' | 'letter'
  /** '' where it was not answered at once. */
  answer: string
  /** Null for the municipality's own term. */
  due: Day | null
}

/** Writes down what was asked by word at a hearing or in a letter, with the answer where it was given at once. */
export function takeInQuestion(
  situation: Situation,
  hearing: number,
  { answer, due, ...asked }: TakeIn,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'take-in-question', { place }, at)
    if (allowed.refused) return allowed
    const found = await readHearing(tx, place, hearing)
    if (!found?.announced) return refuse('missing', 'not-here', {})
    if (found.calledOff) return refuse('conflict', 'hearing-called-off', {})
    if (asked.channel === 'hearing' && !hasCome(found, at))
      return refuse('conflict', 'hearing-not-begun', {})
    const given = answer === '' ? null : { text: answer, at, by: allowed.value.name }
    const term = due ?? dueOf(found, await termsHere(place), at)
    const rest = { account: null, answer: given, hidden: null }
    const question = { ...asked, ...rest, place, hearing, at, due: term }
    const number = await insertQuestion(tx, question)
    return done(number, 'hearing-asked', `hearing/${hearing}`, { number })
  })
}
