import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { judgementForm } from '#app/http/forms/evaluation/judgement-fields.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { judgeProposal } from '#app/services/evaluation/judge-proposal.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { CaseFacts } from '#app/ui/evaluation/case/case-facts.tsx'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { JudgeForm } from '#app/ui/evaluation/case/judge-form.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.checks.caseOf(proposal.number),
}

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await openCase(situation, numberIn(args, 'number'))
  if (found.refused) return refusedPage(situation.language, found)
  return { key: newFormKey(), ...found.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  const proposal = numberIn(args, 'number')
  const form = await readForm(args.request, judgementForm)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const command = { proposal, ...form.value }
  const outcome = await judgeProposal({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).check(proposal))
}

export default function Judge() {
  const { key, proposal, evaluation, bounds, acts } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const { checks, evaluation: words } = useText()
  const { number, text, checkedCost, author } = proposal
  const step = evaluation.step === 'technical' ? 'technical' : 'legal'
  const facts = { evaluation, asked: bounds.asked, checkedCost, author: author.name }
  return (
    <>
      <CaseTrail number={number} here={checks.acts.judge} />
      <h1>{`№ ${number}. ${words.steps[step]}`}</h1>
      <p className="lead">{text.title}</p>
      <Aside facts={<CaseFacts {...facts} />}>
        <details>
          <summary>{words.proposal}</summary>
          <CaseText text={text} />
        </details>
        {acts.judge && !rejected ? (
          <WhyNot reason={acts.judge} />
        ) : (
          <>
            <p>{checks.judge.lead}</p>
            <JudgeForm
              formKey={key}
              step={step}
              version={proposal.version}
              bounds={bounds}
              rejected={rejected}
            />
          </>
        )}
      </Aside>
    </>
  )
}
