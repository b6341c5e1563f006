import { daysLeft, linesOf, stageOf } from '#app/domain/hearings/hearing.ts'
import type { HearingDesk, InvitedFound, QuestionDesk } from '#app/domain/hearings/pages.ts'
import { canTakeOver, questionState } from '#app/domain/hearings/question.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readHearing } from '#models/hearings/hearing.server.ts'
import { readInvited, writeInvited } from '#models/hearings/invitation.server.ts'
import { readQuestion } from '#models/hearings/question.server.ts'
import { done, perform, readPersonal } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { officeHere, villageNames } from './places.server.ts'
import { questionLines } from './show-hearing.server.ts'
import { termsHere } from './terms-here.server.ts'

export async function openHearing(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<HearingDesk>> {
  const allowed = may(person, 'see-hearing-work', { place }, at)
  if (allowed.refused) return allowed
  const hearing = await readHearing(null, place, number)
  if (!hearing) return refuse('missing', 'not-here', {})
  return accepted({
    hearing,
    stage: stageOf(hearing, at),
    daysLeft: daysLeft(hearing, at),
    terms: await termsHere(place),
    questions: await questionLines({ place, at }, number),
    villages: await villageNames(place),
    mayWrite: !may(person, 'write-hearing', { place }, at).refused,
    mayPublish: !may(person, 'publish-minutes', { place }, at).refused,
  })
}

/** A question on the desk of the office, as it was asked, hidden or not. */
export async function openQuestion(
  situation: Situation,
  hearing: number,
  number: number,
): Promise<Outcome<QuestionDesk>> {
  const { person, place, at } = situation
  const desk = await openHearing(situation, hearing)
  if (desk.refused) return desk
  const question = await readQuestion(null, { place, hearing, number })
  if (!question) return refuse('missing', 'not-here', {})
  const { account: _, ...asked } = question
  return accepted({
    hearing: desk.value.hearing,
    question: { ...asked, state: questionState(question, at) },
    villages: desk.value.villages,
    mayAnswer: !may(person, 'answer-question', { place }, at).refused,
    mayHide: !may(person, 'hide-question', { place }, at).refused,
    mayTakeOver:
      canTakeOver(question, desk.value.hearing) === null &&
      !may(person, 'take-in-remark', { place }, at).refused,
  })
}

/** Whom the office invites, with what the list needs to be printed. */
export async function openInvited(
  situation: Situation,
  number: number,
): Promise<Outcome<InvitedFound>> {
  const { person, place, at } = situation
  const allowed = may(person, 'invite-to-hearing', { place }, at)
  if (allowed.refused) return allowed
  const hearing = await readHearing(null, place, number)
  const office = await officeHere(place)
  if (!hearing || !office) return refuse('missing', 'not-here', {})
  const names = await readInvited(place, number)
  const found = { hearing, office, names }
  const people = linesOf(names).length
  const read = { act: 'invitations-read', subject: `hearing/${number}` } as const
  return people > 0 ? readPersonal(situation, found, { ...read, people }) : accepted(found)
}

/** Writes down whom the office invites, a name a line; the list is forgotten some time after the hearing. */
export function invite(
  situation: Situation,
  number: number,
  names: string,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'invite-to-hearing', { place }, at)
    if (allowed.refused) return allowed
    const hearing = await readHearing(tx, place, number)
    if (!hearing) return refuse('missing', 'not-here', {})
    await writeInvited(tx, { place, hearing: number, names, until: hearing.ends })
    return done(number, 'hearing-invited', `hearing/${number}`, { people: linesOf(names).length })
  })
}
