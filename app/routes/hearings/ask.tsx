import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { questionKinds } from '#app/domain/hearings/question.ts'
import { choice, requiredText, tick } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { askQuestion } from '#app/services/hearings/ask-question.server.ts'
import { openForQuestions } from '#app/services/hearings/show-hearing.server.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.heldHearing.ask.title,
  section: 'hearings',
}

const longest = 2_000
const page = accountPage({
  params: { hearing: 'number' },
  may: 'ask-hearing',
  read: (visit) => openForQuestions(visit, visit.params.hearing),
  form: z.object({
    kind: choice(questionKinds),
    text: requiredText({ max: longest, min: 5 }),
    named: tick(),
  }),
  command: (visit, asked) => askQuestion(visit, visit.params.hearing, asked),
  // To one's own page: the public one is the same for everybody and can tell nobody what they just did.
  next: ({ paths }, asked) => telling(paths.myQuestions, { sent: 'question-sent', ...asked }),
})
export const loader = page.loader
export const action = page.action

export default function AskHearing() {
  const { key, hearing } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { heldHearing, hearings } = useText()
  const { shown, when } = useHearingWords()
  const paths = usePaths()
  const text = heldHearing.ask
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.hearings, label: hearings.title },
          { href: paths.hearing(hearing.number), label: shown(hearing.title) },
        ]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      {rejected ? <ErrorSummary {...rejected} /> : null}
      <p className="lead">{text.lead(when(hearing))}</p>
      <Form formKey={key} rejected={rejected} toldAbove>
        <Radios
          name="kind"
          label={text.kind}
          options={questionKinds.map((value) => ({ value, label: heldHearing.kinds[value] }))}
          rejected={rejected}
        />
        <TextArea {...{ name: 'text', label: text.text, limit: longest, rejected }} />
        <Tick {...{ name: 'named', label: text.named, hint: text.namedHint, rejected }} />
        <Button>{text.send}</Button>
      </Form>
    </>
  )
}
