import { instantOf } from '#app/domain/calendar/day.ts'
import { isOverdue, type PublicProblem } from '#app/domain/problems/public-problem.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { shortDate } from '#app/i18n/format.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { calledProblem } from './called.ts'
import { KindSymbols, signsOf } from './facilities.tsx'
import { ProblemTag } from './state-tag.tsx'

/** The newest reports about one thing of the register; nothing where there are none. */
export function ProblemsAbout({ problems }: { problems: readonly PublicProblem[] }) {
  const say = useSay()
  const { text, language, paths, written } = say
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{text.problems.aboutThis}</h2>
      <ul className="links">
        {problems.map((problem) => (
          <li key={problem.number}>
            <a href={paths.problem(problem.number)}>{written(calledProblem(say, problem))}</a>{' '}
            <ProblemTag state={problem.state} />
            <small className="line">
              {text.problems.number(problem.number)} · {shortDate(problem.at, language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = { problems: readonly PublicProblem[]; hrefOf(number: number): string }

/** Reports one below the other, each with its kind, place, state and how it is with its day. */
export function ProblemRows({ problems, hrefOf }: Props) {
  return (
    <>
      <KindSymbols signs={signsOf(problems)} />
      <ol className="facilities">
        {problems.map((problem) => (
          <Row key={problem.number} problem={problem} href={hrefOf(problem.number)} />
        ))}
      </ol>
    </>
  )
}

function Row({ problem, href }: { problem: PublicProblem; href: string }) {
  const say = useSay()
  const { text: all, language, written } = say
  const text = all.problems
  const { number, kindFacts, villageName, at, due, state, clock, followers } = problem
  const village = villageName ? `, ${shownIn(language, villageName)}` : ''
  return (
    <li>
      <svg className="kind" aria-hidden="true">
        <use href={`#k-${kindFacts.sign}`} />
      </svg>
      <div>
        <h2>
          <a href={href}>{written(calledProblem(say, problem))}</a>
        </h2>
        <p>
          <ProblemTag state={state} />{' '}
          {isOverdue(problem) ? <Tag kind="late">{text.replies.overdue}</Tag> : null}
        </p>
        <small className="line">
          {text.number(number)} · {shownIn(language, kindFacts.name)}
          {village} · <time dateTime={at.toISOString()}>{shortDate(at, language)}</time>
        </small>
        {clock.reply === 'waiting' ? (
          <small className="line">
            {text.columns.due}: {shortDate(instantOf(due), language)}
          </small>
        ) : null}
        {followers > 0 ? <small className="line">{text.followersOf(followers)}</small> : null}
      </div>
    </li>
  )
}
