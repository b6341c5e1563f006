import { z } from 'zod'
import { instantOf } from '#app/domain/calendar/day.ts'
import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { person } from '#app/http/forms/composite-fields.server.ts'
import { day } from '#app/http/forms/form-fields.server.ts'
import type { Standing } from '#app/http/pages/declared.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { assignCheck } from '#app/services/evaluation/assign-check.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { PersonField } from '#app/ui/fields/composite/person-field.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { number }) => text.checks.assign.title(number),
}

const schema = z.object({ account: person(), due: day() })

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
  changes({ assignment }): Standing {
    return assignment ? { account: [assignment.account], due: [assignment.due] } : {}
  },
  form: schema,
  command: (visit, typed) => assignCheck(visit, { proposal: visit.params.number, ...typed }),
  next: ({ paths }) => telling(paths.checks, 'checks-assigned'),
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
      <p className="lead">
        <Written>{title}</Written>
      </p>
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
      <PersonField
        name="account"
        label={text.who}
        people={evaluators}
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
