import { officePage } from '#app/http/pages/page.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { CaseActButtons } from '#app/ui/evaluation/case/case-acts.tsx'
import { CaseFacts } from '#app/ui/evaluation/case/case-facts.tsx'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import { PendingOpinion } from '#app/ui/evaluation/case/pending-opinion.tsx'
import { EvaluationBlock } from '#app/ui/evaluation/evaluation-block.tsx'
import { HiddenNotice } from '#app/ui/evaluation/hidden-notice.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.checks.caseOf(proposal.number),
}

const page = officePage({
  params: { number: 'number' },
  read: (visit) => openCase(visit, visit.params.number),
})
export const loader = page.loader

export default function Case() {
  const { proposal, evaluation, record, acts, bounds } = useShown<typeof loader>()
  const text = useText().checks
  const { checks } = usePaths()
  const { number, text: own, checkedCost, hidden } = proposal
  const facts = { evaluation, asked: bounds.asked, checkedCost, author: proposal.author.name }
  return (
    <>
      <Breadcrumb trail={[{ href: checks, label: text.title }]} here={`№ ${number}`} />
      <h1>{text.caseOf(number)}</h1>
      <p className="lead">{own.title}</p>
      <Aside facts={<CaseFacts {...facts} />}>
        <CaseActButtons evaluation={evaluation} record={record} acts={acts} />
        {hidden ? <HiddenNotice hidden={hidden} /> : null}
        <CaseText text={own} />
        <PendingOpinion evaluation={evaluation} />
        <EvaluationBlock record={record} />
      </Aside>
    </>
  )
}
