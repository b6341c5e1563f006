import type { Reason } from '#app/domain/reasons.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { sentence } from '#app/i18n/texts.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; rejected: RejectedForm | undefined }

const isDecline = (rejected: RejectedForm | undefined) => rejected?.answers.step?.[0] === 'decline'

/** The button of the second person, or why this one cannot sign. */
export function SignForm({
  formKey,
  rejected,
  why,
  own,
}: Props & { why: Reason | null; own: boolean }) {
  const text = useText().signatures
  const language = useLanguage()
  if (why)
    return (
      <>
        {rejected && !isDecline(rejected) ? <ErrorSummary refusal={rejected.refusal} /> : null}
        <Notice title={own ? text.own : sentence(why, language)} />
      </>
    )
  return (
    <Form formKey={formKey} rejected={isDecline(rejected) ? undefined : rejected}>
      <p>
        <Button name="step" value="sign">
          {text.sign}
        </Button>
      </p>
    </Form>
  )
}

/** Taking the request off the table, with the reason: one's own, or another's one disagrees with. */
export function DeclineForm({ formKey, rejected, own }: Props & { own: boolean }) {
  const text = useText().signatures
  const again = isDecline(rejected) ? rejected : undefined
  return (
    <>
      <h2>{own ? text.takeBackTitle : text.declineTitle}</h2>
      <Form formKey={formKey} rejected={again}>
        <input type="hidden" name="step" value="decline" />
        <TextArea name="reason" label={text.declineReason} rows={2} rejected={again} />
        <Button second>{own ? text.takeBack : text.decline}</Button>
      </Form>
    </>
  )
}
