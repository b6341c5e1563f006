import { z } from 'zod'
import { noteLength } from '#app/domain/evaluation/case/check-note.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { noteCheck } from '#app/services/evaluation/case/note-check.server.ts'
import { openCase } from '#app/services/evaluation/open-case.server.ts'
import { CaseActButtons } from '#app/ui/evaluation/case/case-acts.tsx'
import { CaseFacts } from '#app/ui/evaluation/case/case-facts.tsx'
import { CaseText } from '#app/ui/evaluation/case/case-text.tsx'
import { CheckNotes } from '#app/ui/evaluation/case/check-notes.tsx'
import { PendingOpinion } from '#app/ui/evaluation/case/pending-opinion.tsx'
import { EvaluationBlock } from '#app/ui/evaluation/evaluation-block.tsx'
import { HiddenNotice } from '#app/ui/evaluation/hidden-notice.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { proposal }) => text.checks.caseOf(proposal.number),
}

const schema = z.object({ note: requiredText({ max: noteLength }) })

const page = officePage({
  params: { number: 'number' },
  mayChange: 'keep-check-notes',
  read: (visit) => openCase(visit, visit.params.number),
  form: schema,
  command: (visit, { note }) => noteCheck(visit, { proposal: visit.params.number, text: note }),
  next: ({ paths, params }) => `${paths.check(params.number)}#notes`,
})
export const loader = page.loader
export const action = page.action

export default function Case() {
  const language = useLanguage()
  const {
    key,
    proposal,
    evaluation,
    record,
    acts,
    bounds,
    notes,
    village,
    mayReadContact,
    mayTitle,
    signers,
  } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().checks
  const paths = usePaths()
  const { number, text: own, checkedCost, hidden } = proposal
  const facts = { evaluation, asked: bounds.asked, checkedCost, author: proposal.author.name }
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.checks, label: text.title }]}
        here={numero(number, language)}
      />
      <h1>{text.caseOf(number)}</h1>
      <p className="lead">
        <Written>{own.title}</Written>
      </p>
      <Aside facts={<CaseFacts {...facts} mayReadContact={mayReadContact} mayTitle={mayTitle} />}>
        <CaseActButtons {...{ evaluation, record, acts, signers }} />
        {hidden ? <HiddenNotice hidden={hidden} /> : null}
        <CaseText text={own} village={village} />
        <PendingOpinion evaluation={evaluation} />
        <EvaluationBlock record={record} />
        {notes ? <CheckNotes notes={notes} formKey={key} rejected={rejected} /> : null}
      </Aside>
    </>
  )
}
