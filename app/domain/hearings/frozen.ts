import type { QuestionLine } from './pages.ts'

type Line = Pick<QuestionLine, 'at' | 'answer'>

/** The questions as they stood when the minutes were published: what was asked or answered later is not in them. */
export function asOf<Question extends Line>(questions: readonly Question[], at: Date): Question[] {
  return questions
    .filter((one) => one.at <= at)
    .map((one) => (one.answer && one.answer.at > at ? { ...one, answer: null } : one))
}

/** What was answered after that, to stand apart with its dates. */
export const answeredAfter = <Question extends Line>(
  questions: readonly Question[],
  at: Date,
): Question[] => questions.filter(({ answer }) => answer !== null && answer.at > at)
