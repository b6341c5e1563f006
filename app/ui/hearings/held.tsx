import { instantOf } from '#app/domain/calendar/day.ts'
import { minutesDue } from '#app/domain/hearings/minutes.ts'
import type { HearingPage } from '#app/domain/hearings/pages.ts'
import { date } from '#app/i18n/format.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { AttendanceChart } from './attendance-chart.tsx'
import { QuestionList } from './question-list.tsx'

type Props = { page: HearingPage }

/** What came of a hearing: who came, the minutes, the report. */
export function HeldHearing({ page: { hearing, villages, terms } }: Props) {
  const { heldHearing: text, participation } = useText()
  const paths = usePaths()
  const language = useLanguage()
  const { number, budget, attendance, minutes } = hearing
  return (
    <>
      <h2>{text.came.title}</h2>
      {attendance ? (
        <AttendanceChart counts={attendance.counts} villages={villages} />
      ) : (
        <p>{text.came.notCounted}</p>
      )}
      <h2>{text.minutes.title}</h2>
      {minutes ? (
        <ul className="links">
          <li>
            <a href={paths.hearingMinutes(number)}>{text.minutes.read}</a>{' '}
            <small>{text.minutes.published(minutes.at)}</small>
          </li>
          {minutes.scan ? (
            <li>
              <a href={paths.file(minutes.scan.id)}>{text.minutes.signed}</a>
            </li>
          ) : null}
        </ul>
      ) : (
        <p>{text.minutes.notYet(date(instantOf(minutesDue(hearing, terms)), language))}</p>
      )}
      <p>
        <a href={paths.hearingReport(number)}>{text.report.title}</a>
      </p>
      {budget ? (
        <p>
          <a href={paths.participation(budget.year)}>{participation.link}</a>
        </p>
      ) : null}
    </>
  )
}

/** What was asked and proposed, and how to do so. */
export function HearingQuestions({ page }: { page: HearingPage }) {
  const text = useText().heldHearing.questions
  const { stage, questions, villages } = page
  return (
    <>
      <h2>{text.title}</h2>
      <QuestionList questions={questions} villages={villages} />
      {stage === 'announced' ? <p>{text.askLead}</p> : null}
    </>
  )
}
