import type { Day } from '#app/domain/calendar/day.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import { answersNow, type PublicProblem } from '#app/domain/problems/public-problem.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'
import { daysGone } from './problem-view.tsx'
import { ReplyTag } from './state-tag.tsx'

/** Who answers, by when, and where it is: the column beside a report. */
export function ProblemFacts({ problem, today }: { problem: PublicProblem; today: Day }) {
  const { text: all, language, written } = useSay()
  const text = all.problems.page
  const { clock, due, villageName, landmark, point, kindFacts } = problem
  const { who, passedOn } = answersNow(problem)
  const { gone, all: whole } = daysGone(problem, today)
  const late = clock.reply === 'overdue' || clock.reply === 'late'
  const place = [
    ...(villageName ? [shownIn(language, villageName)] : []),
    ...(landmark ? [written(landmark)] : []),
  ].join(', ')
  return (
    <>
      <Facts
        facts={[
          {
            label: passedOn ? text.passedOn : text.answers,
            value: who ? written(who) : text.nobody,
          },
          { label: text.reply, value: <ReplyTag reply={clock.reply} /> },
          { label: text.replyDue, value: date(instantOf(due), language) },
        ]}
      />
      <svg
        className="reply-clock"
        role="img"
        viewBox={`0 0 ${whole} 1`}
        preserveAspectRatio="none"
        aria-label={text.clock(gone, whole)}
      >
        <rect className="all" width={whole} height="1" />
        <rect className={late ? 'late' : 'gone'} width={gone} height="1" />
      </svg>
      <Facts
        facts={[
          {
            label: text.place,
            value: (
              <>
                {place}
                {problem.private ? (
                  <small className="line">{point ? text.noExact : text.noStreet}</small>
                ) : null}
                {point ? (
                  <small className="line">{text.point(point.latitude, point.longitude)}</small>
                ) : null}
              </>
            ),
          },
          { label: text.kind, value: shownIn(language, kindFacts.name) },
        ]}
      />
    </>
  )
}
