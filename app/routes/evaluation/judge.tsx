import { judgementForm } from '#app/http/forms/evaluation/judgement-fields.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { judgeProposal } from '#app/services/evaluation/judge-proposal.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { CaseFacts } from '#app/ui/evaluation/case/case-facts.tsx'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import { CaseTrail } from '#app/ui/evaluation/case/case-trail.tsx'
import { JudgeForm } from '#app/ui/evaluation/case/judge-form.tsx'
import { WhyNot } from '#app/ui/evaluation/why-not.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.checks.caseOf(proposal.number),
}

const page = officePage({
  params: { number: 'number' },
  read: (visit) => openCase(visit, visit.params.number),
  form: judgementForm,
  command: (visit, typed) => judgeProposal(visit, { proposal: visit.params.number, ...typed }),
  next: ({ paths, params }) => paths.check(params.number),
})
export const loader = page.loader
export const action = page.action

export default function Judge() {
  const { key, proposal, evaluation, bounds, acts } = useShown<typeof loader>()
  const rejected = useRejectedForm()
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
