import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { type Hearing, stageOf } from '#app/domain/hearings/hearing.ts'
import { minutesDue } from '#app/domain/hearings/minutes.ts'
import { inLanguage } from '#app/domain/language.ts'
import { may } from '#app/domain/permissions/may.ts'
import { pathsOf } from '#app/paths.ts'
import { hearingsOf } from '#models/hearings/hearing.server.ts'
import { questionsOf } from '#models/hearings/question.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import type { Situation } from '../situation.ts'
import { termsHere } from './terms-here.server.ts'

/** Questions that wait for their answer, and hearings that were held and have no minutes yet. */
export const hearingWork: Contribution = async (situation) => {
  const hearings = (await hearingsOf(situation.place)).filter(({ announced }) => announced)
  return [
    ...(await openQuestions(situation, hearings)),
    ...(await openMinutes(situation, hearings)),
  ]
}

async function openQuestions(situation: Situation, hearings: readonly Hearing[]) {
  const { person, place, at, language } = situation
  const own = !may(person, 'answer-question', { place }, at).refused
  const paths = pathsOf(language, place)
  const open = (await questionsOf(place)).filter(
    ({ answer, hidden, remark }) => !answer && !hidden && !remark,
  )
  return open.flatMap(({ hearing: number, number: question, due, responsible }): WorkItem[] => {
    const hearing = hearings.find((one) => one.number === number)
    if (!hearing) return []
    return [
      {
        kind: 'hearing-question',
        given: { title: inLanguage(hearing.title, language), number: question },
        where: null,
        // A day's work is due when the day has ended.
        due: instantOf(dayPlus(due, 1)),
        ...doneBy(situation, 'answer-question', { place }),
        // Who answers is written by name and office, as people say it.
        ...(responsible && !responsible.includes(person?.name ?? responsible)
          ? { named: responsible }
          : {}),
        href: own ? paths.answerHearingQuestion(number, question) : null,
      },
    ]
  })
}

async function openMinutes(situation: Situation, hearings: readonly Hearing[]) {
  const { person, place, at, language } = situation
  const own = !may(person, 'publish-minutes', { place }, at).refused
  const terms = await termsHere(place)
  const without = hearings.filter((one) => stageOf(one, at) === 'held' && !one.minutes)
  return without.map((hearing): WorkItem => {
    const due = minutesDue(hearing, terms)
    return {
      kind: 'hearing-minutes',
      given: { title: inLanguage(hearing.title, language) },
      where: null,
      due: instantOf(dayPlus(due, 1)),
      ...doneBy(situation, 'publish-minutes', { place }),
      href: own ? pathsOf(language, place).writeMinutes(hearing.number) : null,
    }
  })
}
