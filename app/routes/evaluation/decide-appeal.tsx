import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { appealOutcomes } from '#app/domain/evaluation/appeal.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { choice, optionalAmount, text } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { decideAppeal } from '#app/services/evaluation/appeals/decide-appeal.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { AppealRecord } from '#app/ui/evaluation/appeal-record.tsx'
import { RulingForm } from '#app/ui/evaluation/forms/ruling-form.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.appeals.decideTitle(proposal.number),
}

const schema = z.object({
  outcome: choice(appealOutcomes),
  reason: text({ max: 2_000 }),
  cost: optionalAmount(),
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
  const command = { proposal, ruling: form.value }
  const outcome = await decideAppeal({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).check(proposal))
}

export default function DecideAppeal() {
  const { key, proposal, record, acts, bounds } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().appeals
  const paths = usePaths()
  const { appeal } = record
  const waits = appeal !== null && appeal.decision === null
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.appeals, label: text.title }]}
        here={`№ ${proposal.number}`}
      />
      <h1>{text.decideTitle(proposal.number)}</h1>
      <p className="lead">
        <a href={paths.check(proposal.number)}>{proposal.text.title}</a>
      </p>
      {appeal ? (
        <>
          <Notice title={text.against}>
            <p>{appeal.against}</p>
          </Notice>
          <AppealRecord appeal={appeal} as="h2" />
        </>
      ) : (
        <p>{text.noneWaiting}</p>
      )}
      {acts.appeal && waits && !rejected ? <WhyNot reason={acts.appeal} /> : null}
      {rejected || (waits && !acts.appeal) ? (
        <RulingForm formKey={key} bounds={bounds} rejected={rejected} />
      ) : null}
    </>
  )
}
