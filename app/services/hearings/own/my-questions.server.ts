import {
  type HearingQuestion,
  type QuestionState,
  questionState,
} from '#app/domain/hearings/question.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { questionsBy } from '#models/hearings/question.server.ts'
import type { Situation } from '../../situation.ts'
import { announcedHere } from '../show-hearing.server.ts'

/** A question of one's own, with the hearing it was sent to. */
export type OwnQuestion = Omit<HearingQuestion, 'account'> & {
  state: QuestionState
  title: InLanguages
}

/** What somebody asked hearings on the portal, the newest first. */
export async function myQuestions(situation: Situation): Promise<OwnQuestion[]> {
  const { person, place, at } = situation
  if (!person) return []
  const [hearings, questions] = await Promise.all([
    announcedHere(situation),
    questionsBy(place, person.id),
  ])
  return questions
    .flatMap(({ account: _, ...question }) => {
      const hearing = hearings.find(({ number }) => number === question.hearing)
      if (!hearing) return []
      return [{ ...question, state: questionState(question, at), title: hearing.title }]
    })
    .reverse()
}
