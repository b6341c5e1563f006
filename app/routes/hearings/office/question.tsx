import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { type Answers, checkAnswers } from '#app/http/forms/form.server.ts'
import { choice, requiredText, text as words } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { answerQuestion, hideQuestion } from '#app/services/hearings/answer-question.server.ts'
import { openQuestion } from '#app/services/hearings/office-hearing.server.ts'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { AnswerForm, HideQuestionForm } from '#app/ui/hearings/office/question-forms.tsx'
import { QuestionList } from '#app/ui/hearings/question-list.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.heldHearing.work.answer }

const acts = {
  answer: z.object({
    act: choice(['answer']),
    answer: words({ max: 4_000 }),
    responsible: words({ max: 160 }),
  }),
  hide: z.object({ act: choice(['hide']), why: requiredText({ max: 1_000 }) }),
}
type Act = z.output<typeof acts.answer> | z.output<typeof acts.hide>

const readAct = (answers: Answers): Outcome<Act> =>
  checkAnswers(answers, answers.act?.[0] === 'hide' ? acts.hide : acts.answer)

const page = officePage({
  params: { hearing: 'number', question: 'number' },
  read: (visit) => openQuestion(visit, visit.params.hearing, visit.params.question),
  mayChange: 'see-hearing-work',
  form: ({ answers }) => readAct(answers),
  command(visit, sent) {
    const { hearing, question: number } = visit.params
    return sent.act === 'hide'
      ? hideQuestion(visit, { hearing, number }, sent.why)
      : answerQuestion(visit, { hearing, number }, sent)
  },
  changes: ({ question: { responsible, answer } }) => ({
    ...{ responsible: [responsible], answer: [answer?.text ?? ''] },
  }),
  next: ({ paths, params }) => telling(paths.officeHearing(params.hearing), 'hearing-saved'),
})
export const loader = page.loader
export const action = page.action

export default function HearingQuestionPage() {
  const { key, hearing, question, villages, mayAnswer, mayHide, mayTakeOver } =
    useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { heldHearing, hearingWork } = useText()
  const paths = usePaths()
  const { shown } = useHearingWords()
  const here = heldHearing.questions.one(question.kind, question.number)
  const hiding = rejected?.answers.act?.[0] === 'hide'
  const answerable = mayAnswer && !question.answer && !question.remark
  const hideable = mayHide && !question.hidden
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeHearings, label: hearingWork.title },
          { href: paths.officeHearing(hearing.number), label: shown(hearing.title) },
        ]}
        here={here}
      />
      <h1>{here}</h1>
      <h2>{heldHearing.questions.title}</h2>
      <QuestionList questions={[question]} villages={villages} />
      {(hiding ? hideable : answerable) ? null : <TooLate rejected={rejected} />}
      {mayTakeOver ? (
        <p>
          <a href={paths.takeOverQuestion(hearing.number, question.number)}>
            {heldHearing.work.takeOver}
          </a>
        </p>
      ) : null}
      {answerable ? (
        <AnswerForm
          {...{ formKey: key, responsible: question.responsible }}
          rejected={hiding ? undefined : rejected}
        />
      ) : null}
      {hideable ? (
        <HideQuestionForm formKey={key} rejected={hiding ? rejected : undefined} />
      ) : null}
    </>
  )
}
