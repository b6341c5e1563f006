import { type Day, dayOf, daysBetween, instantOf } from '#app/domain/calendar/day.ts'
import type { ProblemStep } from '#app/domain/problems/problem.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { isClosed } from '#app/domain/problems/state.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { dateTime } from '#app/i18n/format.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { Stages } from '#app/ui/stages/stages.tsx'
import { ReportPhotos } from './documents.tsx'
import { ProblemTag } from './state-tag.tsx'

type Props = { problem: PublicProblem; today: Day }

/** State, number, kind, place and who sent it, and what is promised: the lines below the title. */
export function ProblemHead({ problem, today }: Props) {
  const { text: all, language, written } = useSay()
  const text = all.problems
  const { number, state, kindFacts, villageName, landmark, author, at, clock, due } = problem
  const village = villageName ? [shownIn(language, villageName)] : []
  const where = [...village, ...(landmark ? [written(landmark)] : [])].join(', ')
  const { promised } = clock
  return (
    <>
      <p>
        <ProblemTag state={state} />{' '}
        <small>
          {[text.number(number), shownIn(language, kindFacts.name), ...(where ? [where] : [])].join(
            ' · ',
          )}{' '}
          · {text.page.sentBy(author ? written(author) : text.resident, at)}
        </small>
      </p>
      {isClosed(state) ? null : promised ? (
        <p>
          <b>{text.page.promise(instantOf(promised), daysBetween(today, promised))}</b>
        </p>
      ) : clock.reply === 'waiting' || clock.reply === 'overdue' ? (
        <p>
          <b>{text.page.waiting(instantOf(due), clock.left)}</b>
        </p>
      ) : null}
    </>
  )
}

/** The words and photos of a report, or why they are not shown. */
export function ProblemWords({ problem }: { problem: PublicProblem }) {
  const { text: all, written } = useSay()
  const text = all.problems.page
  const { words, photos, hiddenBecause, withheld, cleaned } = problem
  const shown = (
    <>
      <ReportPhotos photos={photos} />
      {words ? <p className="prose">{written(words)}</p> : null}
    </>
  )
  return (
    <>
      {hiddenBecause === null ? null : <Notice title={text.hidden(written(hiddenBecause))} />}
      {hiddenBecause === null ? (
        shown
      ) : withheld ? null : (
        <details>
          <summary>{all.problems.columns.words}</summary>
          {shown}
        </details>
      )}
      {cleaned ? <p className="quiet">{text.cleaned(cleaned)}</p> : null}
    </>
  )
}

/** What was done about it, from the first word to the last. */
export function ProblemSteps({ problem }: { problem: PublicProblem }) {
  const { text: all, language, written, paths } = useSay()
  const text = all.problems
  const { steps } = problem
  const linesOf = (step: ProblemStep, first: boolean) => [
    dateTime(step.at, language),
    first ? text.page.sent : step.by === 'office' ? text.page.byOffice : text.page.bySender,
    ...(step.text ? [written(step.text)] : []),
    ...(step.whose ? [text.page.whose(written(step.whose))] : []),
    ...(step.same === null
      ? []
      : [
          <a key="same" href={paths.problem(step.same)}>
            {text.page.same(step.same)}
          </a>,
        ]),
    ...(step.until ? [text.page.until(instantOf(step.until))] : []),
  ]
  return (
    <>
      <h2>{text.page.done}</h2>
      <Stages
        stages={steps.map((step, at) => ({
          name: at > 0 && step.state === 'open' ? text.page.reopened : text.states[step.state],
          state: at === steps.length - 1 ? ('present' as const) : ('past' as const),
          lines: linesOf(step, at === 0),
        }))}
      />
    </>
  )
}

/** How many of the days for the first reply have passed. */
export const daysGone = ({ at, due }: Pick<PublicProblem, 'at' | 'due'>, today: Day) => {
  const all = Math.max(1, daysBetween(dayOf(at), due))
  return { all, gone: Math.min(all, Math.max(0, daysBetween(dayOf(at), today))) }
}
