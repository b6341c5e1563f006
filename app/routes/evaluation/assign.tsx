import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { instantOf } from '#app/domain/calendar/day.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { day, requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { assignCheck } from '#app/services/evaluation/assign-check.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
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

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await openCase(situation, numberIn(args, 'number'))
  if (found.refused) return refusedPage(situation.language, found)
  const { proposal, evaluators, evaluation, due, acts } = found.value
  const { number, text } = proposal
  const { assignment } = evaluation
  return {
    key: newFormKey(),
    number,
    title: text.title,
    evaluators,
    assignment,
    due,
    why: acts.assign,
  }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const command = { proposal: numberIn(args, 'number'), ...form.value }
  const outcome = await assignCheck({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).checks)
}

export default function Assign() {
  const { number, title, evaluators, why } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
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
  const { key, evaluators, assignment, due } = useLoaderData<typeof loader>()
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
