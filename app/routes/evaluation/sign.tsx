import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { choice, text, whole } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { signJudgement } from '#app/services/evaluation/sign-judgement.server.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { PendingOpinion } from '#app/ui/evaluation/case/pending-opinion.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.checks.sign.title(proposal.number),
}

const schema = z.object({
  opinion: whole({ min: 0, max: 1_000 }),
  decision: choice(['yes', 'no']),
  reason: text({ max: 1_000 }),
})

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await openCase(situation, numberIn(args, 'number'))
  if (found.refused) return refusedPage(situation.language, found)
  return { key: newFormKey(), ...found.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  const proposal = numberIn(args, 'number')
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const { decision, ...signed } = form.value
  const command = { proposal, agreed: decision === 'yes', ...signed }
  const outcome = await signJudgement({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).check(proposal))
}

export default function Sign() {
  const { proposal, evaluation, acts } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().checks
  return (
    <>
      <CaseTrail number={proposal.number} here={text.steps.signature} />
      <h1>{text.sign.title(proposal.number)}</h1>
      <p className="lead">{proposal.text.title}</p>
      <PendingOpinion evaluation={evaluation} />
      {acts.sign && !rejected ? <WhyNot reason={acts.sign} /> : <SignForm rejected={rejected} />}
    </>
  )
}

function SignForm({ rejected }: { rejected: RejectedForm | undefined }) {
  const { key, evaluation } = useLoaderData<typeof loader>()
  const text = useText().checks.sign
  return (
    <>
      <p>{text.lead}</p>
      <Form formKey={key} rejected={rejected}>
        <input type="hidden" name="opinion" value={evaluation.opinions.length - 1} />
        <Radios
          name="decision"
          label={text.choose}
          options={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
          rejected={rejected}
        />
        <TextArea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          limit={1_000}
          optional
          rejected={rejected}
        />
        <Button>{text.button}</Button>
      </Form>
    </>
  )
}
