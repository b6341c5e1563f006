import type { ProblemDraft } from '#app/domain/problems/draft.ts'
import { type Near, nearOnes } from '#app/domain/problems/near.ts'
import { type PublicProblem, publicText } from '#app/domain/problems/public-problem.ts'
import type { Situation } from '../situation.ts'
import { problemsHere } from './problems-here.server.ts'

/** Open reports that may be of the same thing as one that is being written. */
export async function nearHere(
  situation: Pick<Situation, 'place' | 'at'>,
  draft: ProblemDraft,
): Promise<Near<PublicProblem>[]> {
  return nearOnes(publicText(draft), await problemsHere(situation))
}
