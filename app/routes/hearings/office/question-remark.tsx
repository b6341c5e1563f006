import { z } from 'zod'
import { wishes } from '#app/domain/remarks/remark.ts'
import { choice, optionalAmount } from '#app/http/forms/form-fields.server.ts'
import { line } from '#app/http/forms/remarks/line-field.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import {
  openTakingOver,
  takeOverQuestion,
} from '#app/services/hearings/take-over-question.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TakeOverFields } from '#app/ui/hearings/office/take-over-fields.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.heldHearing.work.takeOver }

/** A question of a hearing becomes a remark on a line. */
const page = officePage({
  may: 'take-in-remark',
  params: { hearing: 'number', question: 'number' },
  read: (visit) =>
    openTakingOver(visit, { hearing: visit.params.hearing, number: visit.params.question }),
  form: z.object({ line: line(), wish: choice(wishes), sum: optionalAmount() }),
  command: (visit, taken) =>
    takeOverQuestion(
      visit,
      { hearing: visit.params.hearing, number: visit.params.question },
      taken,
    ),
  next: ({ paths }, { year, number }) => paths.officeRemark(year, number),
})
export const loader = page.loader
export const action = page.action

export default function TakeOverQuestion() {
  const { key, hearing, question, lines } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { paths, text: all, written } = useSay()
  const { shown } = useHearingWords()
  const { work, questions } = all.heldHearing
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeHearings, label: all.hearingWork.title },
          { href: paths.officeHearing(hearing.number), label: shown(hearing.title) },
          {
            href: paths.answerHearingQuestion(hearing.number, question.number),
            label: questions.one(question.kind, question.number),
          },
        ]}
        here={work.takeOver}
      />
      <h1>{work.takeOver}</h1>
      <p className="lead">{work.takeOverLead}</p>
      <blockquote>
        <p className="prose">{written(question.text)}</p>
      </blockquote>
      <Form formKey={key} rejected={rejected}>
        <TakeOverFields lines={lines} rejected={rejected} />
        <Button>{work.takeOver}</Button>
      </Form>
    </>
  )
}
