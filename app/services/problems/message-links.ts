import type { ProblemMessages } from '#app/domain/problems/messages.ts'
import type { MessageLinks } from '../message-link.ts'

export const problemLinks: MessageLinks<ProblemMessages> = {
  'problem-code': () => null,
  'problem-taken': (paths, { number, key }) =>
    key ? paths.keptProblem(key) : paths.ownProblem(number),
  'problem-changed': (paths, { number, key, mine }) => {
    if (key) return paths.keptProblem(key)
    return mine ? paths.ownProblem(number) : paths.problem(number)
  },
  'problem-moderated': (paths, { number, key }) =>
    key ? paths.keptProblem(key) : paths.problem(number),
  'problem-complaint-answered': (paths, { number }) => paths.problem(number),
}
