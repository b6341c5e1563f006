import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { useText } from '#app/ui/use-language.ts'

/** Why something that everybody sees is changed: the reason stands among the acts of the round. */
export function PublicReasonField({ rejected }: { rejected: RejectedForm | undefined }) {
  const text = useText().roundOffice
  return (
    <TextArea
      name="reason"
      label={text.changeReason}
      hint={text.changeReasonHint}
      rows={2}
      limit={1_000}
      rejected={rejected}
    />
  )
}
