import { instantOf } from '#app/domain/calendar/day.ts'
import type { HearingQuestion, QuestionState } from '#app/domain/hearings/question.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { date } from '#app/i18n/format.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { questionTags } from './question-list.tsx'
import { useHearingWords } from './use-hearing-words.ts'

type Own = Omit<HearingQuestion, 'account'> & { state: QuestionState; title: InLanguages }

/** In an account: one's own questions to hearings, each with its number, how its answer stands, and where it stands. */
export function OwnQuestions({ questions }: { questions: readonly Own[] }) {
  const { heldHearing: text } = useText()
  const paths = usePaths()
  const language = useLanguage()
  const written = useAsWritten()
  const { shown } = useHearingWords()
  return (
    <ol className="hearings questions">
      {questions.map(
        ({ hearing, number, kind, state, title, answer, due, hidden, remark, ...question }) => (
          <li key={`${hearing} ${number}`}>
            <h2>
              <a href={paths.hearingQuestion(hearing, number)}>
                {text.questions.one(kind, number)}
              </a>
            </h2>
            <p>
              <small>
                {shown(title)} · {date(question.at, language)}
              </small>
            </p>
            <p className="prose">{written(question.text)}</p>
            {hidden ? <p>{text.questions.hidden(written(hidden.reason))}</p> : null}
            <p>
              <Tag kind={questionTags[state]}>{text.states[state]}</Tag>{' '}
              {answer || remark ? null : text.questions.due(date(instantOf(due), language))}
            </p>
            {remark ? (
              <p>
                <a href={paths.ownRemark(remark.year, remark.number)}>
                  {text.questions.becameRemark(remark.year, remark.number)}
                </a>
              </p>
            ) : null}
            {answer ? (
              <blockquote className="reply">
                <p>
                  <small>{text.questions.answer(answer.at)}</small>
                </p>
                <p className="prose">{written(answer.text)}</p>
              </blockquote>
            ) : null}
          </li>
        ),
      )}
    </ol>
  )
}
