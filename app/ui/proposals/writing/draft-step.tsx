import type { Attachment } from '#app/domain/documents/attachment.ts'
import { type FormStep, formSteps } from '#app/domain/proposals/writing/steps.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { OnPhone } from '#app/ui/form/on-phone.tsx'
import type { MapKit } from '#app/ui/maps/map-place.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { DraftSteps, stepForm } from './draft-steps.tsx'
import { StepCost } from './step-cost.tsx'
import { StepHelp } from './step-help.tsx'
import type { StepMoney, StepProps } from './step-props.ts'
import { StepWhat } from './step-what.tsx'
import { StepWhom } from './step-whom.tsx'

export type StepPage = {
  step: FormStep
  formKey: string
  villages: StepProps['villages']
  money: StepMoney
  map: MapKit
  /** Null for somebody who is signed out. */
  draft: ShownDraft | null
}

type ShownDraft = {
  number: number
  savedAt: Date
  /** Steps in which something is still missing or wrong. */
  unfinished: readonly FormStep[]
  answers: Record<string, string[]>
  attachments: readonly Attachment[]
  citizen: string | null
  /** Why it could not be sent now; null when it could. */
  closed: string | null
}

const pages = { what: StepWhat, whom: StepWhom, cost: StepCost, help: StepHelp }

/** One step of the guided form. */
export function DraftStep({
  page,
  rejected,
}: {
  page: StepPage
  rejected: RejectedForm | undefined
}) {
  const { step, draft, villages, money, formKey, map } = page
  const text = useText().proposalForm
  const Fields = pages[step]
  const shown = rejected ?? {
    refusal: { message: '', faults: [] },
    answers: draft?.answers ?? {},
  }
  return (
    <>
      {draft ? <OwnDraft draft={draft} step={step} /> : <SignedOut />}
      <h1>{text.steps[step].title}</h1>
      {draft || rejected ? (
        <Form id={stepForm} formKey={formKey} rejected={rejected} files>
          <Fields {...{ shown, villages, money, map }} files={draft?.attachments ?? []} />
          {draft ? <OnPhone savedAt={draft.savedAt} words={text.onPhone} /> : null}
          <Buttons step={step} />
        </Form>
      ) : null}
    </>
  )
}

function OwnDraft({ draft, step }: { draft: ShownDraft; step: FormStep }) {
  const text = useText().proposalForm
  return (
    <>
      <DraftSteps draft={draft.number} here={step} unfinished={draft.unfinished} />
      <p className="quiet">
        {text.progress(formSteps.indexOf(step) + 1, formSteps.length + 1, draft.savedAt)}
        {draft.citizen ? ` · ${text.paperFor(draft.citizen)}` : null}
      </p>
      {draft.closed ? (
        <Notice kind="now" title={text.cannotSend}>
          <p>
            {draft.closed}. {text.keptAnyway}
          </p>
        </Notice>
      ) : null}
    </>
  )
}

function SignedOut() {
  const text = useText().proposalForm
  return (
    <Notice kind="wrong" title={text.signedOut}>
      <p>{text.signedOutAdvice}</p>
      <p>
        <a href={usePaths().signIn()} target="_blank" rel="noreferrer">
          {text.start.signIn}
        </a>
      </p>
    </Notice>
  )
}

function Buttons({ step }: { step: FormStep }) {
  const text = useText().proposalForm
  return (
    <p className="buttons">
      <Button name="go" value="next">
        {text.next}
      </Button>
      {step === formSteps[0] ? null : (
        <Button second name="go" value="back">
          {text.back}
        </Button>
      )}
      <Button second name="go" value="later">
        {text.later}
      </Button>
    </p>
  )
}
