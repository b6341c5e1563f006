import { formSteps, lastPage } from '#app/domain/proposals/writing/steps.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { AgainstSent } from './against-sent.tsx'
import type { CheckPage } from './check-page.ts'
import { CheckedStep } from './checked-step.tsx'
import { DraftSteps } from './draft-steps.tsx'
import { useNamedFault } from './field-labels.ts'
import { PriceDoubts } from './price-doubts.tsx'
import { SimilarProposals } from './similar-proposals.tsx'

/** The last page before sending: every step as it will be read, with what is still missing. */
export function DraftCheck({
  page,
  rejected,
}: {
  page: CheckPage
  rejected: RejectedForm | undefined
}) {
  const { draft, faults, doubts, similar } = page
  const text = useText().proposalForm
  return (
    <>
      <DraftSteps
        draft={draft.number}
        here={lastPage}
        unfinished={faults.map(({ step }) => step)}
      />
      {draft.citizen ? <p className="quiet">{text.paperFor(draft.citizen)}</p> : null}
      <h1>{text.check.title}</h1>
      <Sending page={page} rejected={rejected} />
      {page.against ? <AgainstSent against={page.against} /> : null}
      <SimilarProposals similar={similar} />
      <PriceDoubts doubts={doubts} />
      {formSteps.map((step) => (
        <CheckedStep
          key={step}
          step={step}
          page={page}
          faults={faults.filter((fault) => fault.step === step)}
        />
      ))}
    </>
  )
}

/** The one button; or why it cannot be pressed yet. */
function Sending({ page, rejected }: { page: CheckPage; rejected: RejectedForm | undefined }) {
  const { draft, faults, closed, formKey, against } = page
  const named = useNamedFault()
  const { proposalForm: text, ownProposals, reasons } = useText()
  const paths = usePaths()
  if (closed)
    return (
      <Notice kind="now" title={text.cannotSend}>
        <p>
          {closed}. {text.keptAnyway}
        </p>
        <p>
          <a href={paths.myProposals}>{ownProposals.title}</a>
        </p>
      </Notice>
    )
  if (faults.length > 0)
    return (
      <Notice kind="wrong" title={reasons['draft-unfinished']({})}>
        <ul>
          {faults.map((fault) => (
            <li key={fault.field + fault.message}>
              <a href={`${paths.draft(draft.number, fault.step)}#${fault.field}`}>{named(fault)}</a>
            </li>
          ))}
        </ul>
      </Notice>
    )
  return (
    <Form formKey={formKey} rejected={rejected}>
      <p>{text.ready}</p>
      {against ? <input type="hidden" name="over" value={against.version} /> : null}
      <p className="buttons">
        <Button>{draft.changes === null ? text.send : text.sendChange}</Button>
        {against?.outdated ? (
          <Button second name="go" value="afresh">
            {text.against.afresh(against.version)}
          </Button>
        ) : null}
      </p>
    </Form>
  )
}
