import { type Moderation, moderations } from '#app/domain/evaluation/report.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  formKey: string
  offered: readonly Moderation[]
  rejected: RejectedForm | undefined
  /** Where it is sent, on a page with several forms. */
  action?: string
}

/** What the clerk does about a reported or hidden proposal, and why. */
export function ModerationForm({ formKey, offered, rejected, action }: Props) {
  const text = useText().reports
  const shown = moderations.filter((kind) => offered.includes(kind))
  return (
    <Form formKey={formKey} rejected={rejected} {...(action ? { action } : {})}>
      <Radios
        name="kind"
        label={text.choose}
        options={shown.map((kind) => ({
          value: kind,
          label: text.moderations[kind],
          hint: text.moderationMeans[kind],
        }))}
        rejected={rejected}
      />
      <TextArea
        name="reason"
        label={text.moderationReason}
        hint={text.moderationReasonHint}
        limit={500}
        rows={3}
        rejected={rejected}
      />
      <Button>{text.button}</Button>
    </Form>
  )
}
