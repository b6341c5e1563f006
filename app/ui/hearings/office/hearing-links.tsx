import type { HearingDesk } from '#app/domain/hearings/pages.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { QuestionList } from '../question-list.tsx'

/** What the office does with a hearing, step by step. */
export function HearingLinks({ desk }: { desk: HearingDesk }) {
  const text = useText().hearingWork
  const paths = usePaths()
  const { hearing, stage, mayWrite, mayPublish } = desk
  const { number, announced, minutes } = hearing
  const held = useText().heldHearing
  const changeable = stage === 'draft' || stage === 'announced'
  return (
    <ul className="links">
      {announced ? (
        <li>
          <a href={paths.hearing(number)}>{text.toPublic}</a>
        </li>
      ) : null}
      {mayWrite && changeable ? (
        <li>
          <a href={paths.editHearing(number)}>{text.edit}</a>
        </li>
      ) : null}
      {mayWrite ? (
        <li>
          <a href={paths.hearingInvitations(number)}>{text.invitations}</a>
        </li>
      ) : null}
      {mayWrite && announced && stage !== 'called-off' ? (
        <>
          <li>
            <a href={paths.attendanceSheet(number)}>{held.work.sheet}</a>
          </li>
          <li>
            <a href={paths.countAttendance(number)}>{held.work.attendance}</a>
          </li>
          <li>
            <a href={paths.takeInQuestion(number)}>{held.work.takeIn}</a>
          </li>
        </>
      ) : null}
      {announced && stage !== 'called-off' && mayPublish ? (
        <li>
          <a href={paths.writeMinutes(number)}>{minutes ? held.work.attach : held.work.minutes}</a>
        </li>
      ) : null}
    </ul>
  )
}

/** What was asked and proposed, with the way to each answer. */
export function OfficeQuestions({ desk: { hearing, questions, villages } }: { desk: HearingDesk }) {
  const text = useText().heldHearing.questions
  const { answerHearingQuestion } = usePaths()
  return (
    <>
      <h2>{text.title}</h2>
      <QuestionList
        questions={questions}
        villages={villages}
        answerAt={(question) => answerHearingQuestion(hearing.number, question)}
      />
    </>
  )
}
