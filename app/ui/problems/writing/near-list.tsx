import type { Near } from '#app/domain/problems/near.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { shortDate } from '#app/i18n/format.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'
import { calledProblem } from '../called.ts'
import { LeadPhoto } from '../documents.tsx'
import { ProblemTag } from '../state-tag.tsx'

/** Reports that may be of the same thing, each with its photo, how far it is, and the way to follow it instead. */
export function NearList({ near }: { near: readonly Near<PublicProblem>[] }) {
  const say = useSay()
  const { text: all, language, written, paths } = say
  const text = all.problems
  if (near.length === 0) return null
  return (
    <>
      <h2 id="same">{text.where.same(near.length)}</h2>
      <p>{text.where.sameWhy}</p>
      <input
        type="hidden"
        name="seen"
        value={near.map(({ problem }) => problem.number).join(' ')}
      />
      {near.map(({ problem, metres }) => (
        <article className="same" key={problem.number}>
          <LeadPhoto photos={problem.photos} />
          <div>
            <h3>
              <a href={paths.problem(problem.number)}>{written(calledProblem(say, problem))}</a>
            </h3>
            <p>
              <ProblemTag state={problem.state} />{' '}
              <small>
                {text.number(problem.number)} ·{' '}
                {metres === null ? text.where.sameVillage : text.where.far(metres)} ·{' '}
                <time dateTime={problem.at.toISOString()}>{shortDate(problem.at, language)}</time>
              </small>
            </p>
            <p>
              {written(problem.words)}{' '}
              {problem.followers > 0 ? text.followersOf(problem.followers) : null}
            </p>
            <p className="buttons">
              <Button second name="follow" value={`${problem.number}`}>
                {text.where.follow}
              </Button>
            </p>
          </div>
        </article>
      ))}
    </>
  )
}
