import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import type { Say } from '#app/ui/say.ts'

/** What a report is called: its title, or its number where its words were taken away. */
export const calledProblem = (
  { text }: Pick<Say, 'text'>,
  { title, number }: Pick<PublicProblem, 'title' | 'number'>,
) => title || text.problems.untitled(number)
