import { z } from 'zod'
import { instantOf } from '#app/domain/calendar/day.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { day, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { assignCheck } from '#app/services/evaluation/assign-check.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { number }) => text.checks.assign.title(number),
}

const schema = z.object({ account: requiredText({ max: 80 }), due: day() })

const page = officePage({
  params: { number: 'number' },
  async read(visit) {
    const found = await openCase(visit, visit.params.number)
    return whenAccepted(found, ({ proposal, evaluators, evaluation, due, acts }) => ({
      number: proposal.number,
      title: proposal.text.title,
      evaluators,
      assignment: evaluation.assignment,
      due,
      why: acts.assign,
    }))
  },
  form: schema,
  command: (visit, typed) => assignCheck(visit, { proposal: visit.params.number, ...typed }),
  next: ({ paths }) => paths.checks,
})
export const loader = page.loader
export const action = page.action

export default function Assign() {
  const { number, title, evaluators, why } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().checks.assign
  return (
    <>
      <CaseTrail number={number} here={text.button} />
      <h1>{text.title(number)}</h1>
      <p className="lead">{title}</p>
      {evaluators.length === 0 ? <Notice kind="wrong" title={text.nobody} /> : null}
      {why && !rejected ? <WhyNot reason={why} /> : <AssignForm rejected={rejected} />}
    </>
  )
}

function AssignForm({ rejected }: { rejected: RejectedForm | undefined }) {
  const { key, evaluators, assignment, due } = useShown<typeof loader>()
  const text = useText().checks.assign
  return (
    <Form formKey={key} rejected={rejected}>
      <Select
        name="account"
        label={text.who}
        options={evaluators.map(({ account, name }) => ({ value: account, label: name }))}
        value={assignment?.account}
        rejected={rejected}
      />
      <DateField
        name="due"
        label={text.due}
        hint={text.dueHint(instantOf(due.from), instantOf(due.to))}
        value={assignment?.due ?? due.usual}
        rejected={rejected}
      />
      <Button>{text.button}</Button>
    </Form>
  )
}
