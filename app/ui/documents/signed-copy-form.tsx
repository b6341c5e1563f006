import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { DocumentFile } from './document-form.tsx'

type Props = {
  formKey: string
  rejected?: RejectedForm | undefined
  lead: string
  button: string
}

/** The copy of a published paper that was signed by hand: a PDF or a photo, laid beside it. */
export function SignedCopyForm({ formKey, rejected, lead, button }: Props) {
  return (
    <>
      <p className="lead">{lead}</p>
      <Form formKey={formKey} rejected={rejected} files>
        <input type="hidden" name="act" value="attach" />
        <DocumentFile rejected={rejected} />
        <Button>{button}</Button>
      </Form>
    </>
  )
}
