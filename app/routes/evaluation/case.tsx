import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, situationOf } from '#app/http/situation.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { CaseActButtons } from '#app/ui/evaluation/case/case-acts.tsx'
import { CaseFacts } from '#app/ui/evaluation/case/case-facts.tsx'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import { PendingOpinion } from '#app/ui/evaluation/case/pending-opinion.tsx'
import { EvaluationBlock } from '#app/ui/evaluation/evaluation-block.tsx'
import { HiddenNotice } from '#app/ui/evaluation/hidden-notice.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.checks.caseOf(proposal.number),
}

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await openCase(situation, numberIn(args, 'number'))
  return found.refused ? refusedPage(situation.language, found) : found.value
}

export default function Case() {
  const { proposal, evaluation, record, acts, bounds } = useLoaderData<typeof loader>()
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
