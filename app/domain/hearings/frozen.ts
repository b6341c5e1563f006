import type { QuestionLine } from './pages.ts'

type Line = Pick<QuestionLine, 'at' | 'answer' | 'remark'>
type Given = Pick<QuestionLine, 'responsible' | 'given'>

/**
 * The questions as they stood when the minutes were published: what was asked, answered or taken over later is not in
 * them, nor whom the office named later to answer.
 */
export function asOf<Question extends Line & Partial<Given>>(
  questions: readonly Question[],
  at: Date,
): Question[] {
  return questions
    .filter((one) => one.at <= at)
    .map((one) => (one.answer && one.answer.at > at ? { ...one, answer: null } : one))
    .map((one) => (one.remark && one.remark.at > at ? { ...one, remark: null } : one))
    .map((one) => (one.given && one.given > at ? { ...one, responsible: '' } : one))
}

/** What was answered after that, to stand apart with its dates. */
export const answeredAfter = <Question extends Line>(
  questions: readonly Question[],
  at: Date,
): Question[] =>
  questions.filter(({ answer, remark }) => (answer && answer.at > at) || (remark && remark.at > at))
