import { instantOf } from '#app/domain/calendar/day.ts'
import type { QuestionLine, VillageNames } from '#app/domain/hearings/pages.ts'
import type { QuestionState } from '#app/domain/hearings/question.ts'
import { date } from '#app/i18n/format.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { useVillageName } from './attendance-chart.tsx'

/** How an answer stands, as a sign. */
export const questionTags: Readonly<Record<QuestionState, TagKind>> = {
  ...{ 'in-time': 'yes', late: 'plain', open: 'wait', overdue: 'no', remark: 'plain' },
}

type Props = {
  questions: readonly QuestionLine[]
  villages: VillageNames
  /** Where the office answers it. */
  answerAt?: (question: number) => string
}

/** Questions and proposals in their order, each with its answer, or by when and by whom it will be given. */
export function QuestionList({ questions, villages, answerAt }: Props) {
  const text = useText().heldHearing
  if (questions.length === 0) return <p>{text.questions.none}</p>
  return (
    <ol className="hearings questions">
      {questions.map((question) => (
        <li key={question.number} id={`question-${question.number}`}>
          <Question question={question} villages={villages} />
          {answerAt ? (
            <p>
              <a href={answerAt(question.number)}>
                {text.work.answer}
                <span className="visually-hidden">
                  {` ${text.questions.one(question.kind, question.number)}`}
                </span>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function Question({ question, villages }: { question: QuestionLine; villages: VillageNames }) {
  const { questions: text, channels, states } = useText().heldHearing
  const nameOf = useVillageName(villages)
  const written = useAsWritten()
  const { number, kind, channel, name, village, at, state, hidden } = question
  const from = village === null ? '' : nameOf(village)
  return (
    <>
      <h3>{text.one(kind, number)}</h3>
      <p>
        <small>{text.from(name, from, channels[channel], at)}</small>
      </p>
      {hidden ? (
        <p>{text.hidden(written(hidden.reason))}</p>
      ) : (
        <p className="prose">{written(question.text)}</p>
      )}
      <p>
        <Tag kind={questionTags[state]}>{states[state]}</Tag>
      </p>
      <Answer question={question} />
    </>
  )
}

function Answer({ question }: { question: QuestionLine }) {
  const { answer, due, responsible, hidden, remark } = question
  const { questions: text } = useText().heldHearing
  const written = useAsWritten()
  const language = useLanguage()
  const paths = usePaths()
  if (remark)
    return (
      <p>
        <a href={paths.remark(remark.year, remark.number)}>
          {text.becameRemark(remark.year, remark.number)}
        </a>
      </p>
    )
  if (answer)
    return (
      <blockquote className="reply">
        <p>
          <small>{text.answer(answer.at)}</small>
        </p>
        <p className="prose">{written(answer.text)}</p>
      </blockquote>
    )
  if (hidden) return null
  return (
    <p>
      {text.due(date(instantOf(due), language))}
      {responsible ? ` · ${text.responsible(responsible)}` : ''}
    </p>
  )
}
