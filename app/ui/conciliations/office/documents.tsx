import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { SignedCopyForm } from '#app/ui/documents/signed-copy-form.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; rejected?: RejectedForm | undefined }

/** The copy of a confirmed protocol that was signed by hand. */
export function AttachProtocol(props: Props) {
  const text = useText().conciliationWork
  return <SignedCopyForm {...props} lead={text.attachLead} button={text.attach} />
}
