import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { readAnswer } from '#app/http/forms/remarks/answer-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { answerRemark } from '#app/services/remarks/answer-remark.server.ts'
import { openAnswering } from '#app/services/remarks/open-answering.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { AnswerFields } from '#app/ui/remarks/answer-fields.tsx'
import { RemarkThread } from '#app/ui/remarks/remark-thread.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ remark: PublicRemark }> = {
  title: (text, { remark }) => text.remarkAnswers.form.title(remark.number, remark.year),
}

const page = officePage({
  may: 'answer-remark',
  params: { year: 'number', remark: 'number' },
  read: (visit) => openAnswering(visit, of(visit.params)),
  form: ({ answers }) => readAnswer(answers),
  command: (visit, written) => answerRemark(visit, of(visit.params), written),
  next: ({ paths }, { year, number }) => paths.officeRemark(year, number),
})
export const loader = page.loader
export const action = page.action

const of = ({ year, remark }: { year: number; remark: number }) => ({ year, number: remark })

export default function AnswerRemark() {
  const { remark, others, lines, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { remarks, remarkAnswers } = useText()
  const { year, number, second } = remark
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeRemarks, label: remarks.office.title },
          { href: paths.officeRemark(year, number), label: remarks.office.about(number, year) },
        ]}
        here={remarkAnswers.form.button}
      />
      <h1>{remarkAnswers.form.title(number, year)}</h1>
      {second ? <p className="lead">{remarkAnswers.form.secondLead}</p> : null}
      <RemarkThread remark={remark} withLine />
      <Form formKey={key} rejected={rejected}>
        <AnswerFields {...{ remark, others, lines, rejected }} />
        <Button>{remarkAnswers.form.button}</Button>
      </Form>
    </>
  )
}
