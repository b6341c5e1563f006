import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { everyHand } from '#app/domain/evaluation/evaluation.ts'
import { inLanguage } from '#app/domain/language.ts'
import { possibleNow } from '#app/domain/permissions/may.ts'
import { pathsOf } from '#app/paths.ts'
import { latestAppeals } from '#models/evaluation/appeal.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import type { Situation } from '../situation.ts'
import { readCase } from './read-case.server.ts'

/** Appeals that wait for a decision, each at somebody who has not decided before; due before the list is published. */
export const appealWork: Contribution = async (situation) => {
  const waiting = (await latestAppeals(situation.place)).filter(({ decision }) => !decision)
  const work = waiting.map(({ proposal }) => workOf(proposal, situation))
  return (await Promise.all(work)).flat()
}

async function workOf(number: number, situation: Situation): Promise<WorkItem[]> {
  const { place, at, language } = situation
  const found = await readCase(place, number)
  if (found.refused) return []
  const { proposal, round, evaluation, authors, subject } = found.value
  if (possibleNow('decide-appeal', subject, at).refused) return []
  const decidedBy = [...everyHand(evaluation), ...authors]
  return [
    {
      kind: 'decide-appeal',
      given: { number, title: proposal.text.title },
      where: inLanguage(round.title, language),
      due: round.calendar.published,
      ...doneBy(situation, 'decide-appeal', { ...subject, decidedBy }),
      href: pathsOf(language, place).appealOf(number),
    },
  ]
}
