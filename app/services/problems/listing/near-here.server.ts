import type { ProblemDraft } from '#app/domain/problems/draft.ts'
import { type Near, nearOnes } from '#app/domain/problems/near.ts'
import { type PublicProblem, publicText } from '#app/domain/problems/public-problem.ts'
import { problemsNear } from '#models/problems/some-problems.server.ts'
import type { Situation } from '../../situation.ts'
import { shownOf } from '../problems-here.server.ts'

/** Open reports that may be of the same thing as one that is being written. */
export async function nearHere(
  situation: Pick<Situation, 'place' | 'at'>,
  draft: ProblemDraft,
): Promise<Near<PublicProblem>[]> {
  const near = await problemsNear(situation.place, draft)
  return nearOnes(publicText(draft), await shownOf(situation, near))
}
