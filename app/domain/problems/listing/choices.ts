import type { PublicProblem } from '../public-problem.ts'

/** What a list is chosen from: the kinds and villages that somebody reported something of. */
export type ProblemChoices = readonly Pick<
  PublicProblem,
  'kind' | 'kindFacts' | 'village' | 'villageName'
>[]
