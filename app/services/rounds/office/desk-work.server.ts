import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { pathsOf } from '#app/paths.ts'
import { countStates } from '#models/proposals/proposal.server.ts'
import { draftsOf } from '#models/rounds/round.server.ts'
import { isAskedFor } from '../../desk/asked-for.server.ts'
import type { Contribution } from '../../desk/contribution.ts'
import { doneBy } from '../../desk/done-by.server.ts'
import type { Situation } from '../../situation.ts'
import { roundsHere } from '../rounds-here.server.ts'

/** What the rounds ask of the office: publishing what was begun, the list, and opening the vote before its date. */
export const roundWork: Contribution = async (situation) => {
  const rounds = await roundsHere(situation)
  const work = await Promise.all(rounds.map((round) => workOf(round, situation)))
  return [...(await draftWork(situation)), ...work.flat()]
}

/** Drafts of rounds wait on the desk of everybody who may go on with them; each is due before its first phase. */
async function draftWork({ person, place, at, language }: Situation): Promise<WorkItem[]> {
  if (may(person, 'publish-round', { place }, at).refused) return []
  return (await draftsOf(place)).map(({ number, title, calendar }) => ({
    kind: 'finish-round',
    given: { title: inLanguage(title, language) },
    where: null,
    due: calendar.ideas,
    who: 'you',
    href: pathsOf(language, place).roundDraft(number),
  }))
}

async function workOf(round: RoundHead, situation: Situation): Promise<WorkItem[]> {
  const { place, at, language } = situation
  const subject = { place, round }
  const mayPublish = !possibleNow('publish-list', subject, at).refused
  const mayOpen = !possibleNow('open-vote', subject, at).refused
  if (!mayPublish && !mayOpen) return []
  const states = await countStates(place, round.number)
  const among = (state: 'accepted' | 'on-ballot') => states.get(state)?.all ?? 0
  const [waiting, listed] = [among('accepted'), among('on-ballot')]
  const paths = pathsOf(language, place)
  const title = inLanguage(round.title, language)
  const due = round.calendar.voting
  const common = { due, where: title }
  const items: WorkItem[] = []
  if (mayPublish && waiting > 0)
    items.push({
      ...common,
      kind: 'publish-list',
      ...doneBy(situation, 'publish-list', subject),
      given: { title, count: waiting },
      href: paths.publishList(round.number),
    })
  // Once it was asked for, it waits for the second signature, and that is told by itself.
  const isAsked = await isAskedFor(place, 'open-vote', round.number)
  if (mayOpen && listed > 0 && !isAsked)
    items.push({
      ...common,
      kind: 'open-vote',
      ...doneBy(situation, 'open-vote', subject),
      given: { title },
      href: paths.openVote(round.number),
    })
  return items
}
