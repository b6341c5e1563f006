import { reasonLength } from '#app/domain/documents/document.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'
import { DocumentFile } from './document-form.tsx'

type Props = {
  formKey: string
  /** How many versions the page shows. */
  seen: number
  rejected?: RejectedForm | undefined
}

/** A new version in the place of the one that holds. */
export function ReplaceForm({ formKey, seen, rejected }: Props) {
  const text = useText().documents
  return (
    <section>
      <h2>{text.replace}</h2>
      <p>{text.replaceLead}</p>
      <Form formKey={formKey} rejected={rejected} files>
        <Change act="replace" seen={seen} />
        <DocumentFile rejected={rejected} />
        <TextArea
          name="reason"
          label={text.replaceReason}
          limit={reasonLength}
          rows={2}
          rejected={rejected}
        />
        <Button>{text.replace}</Button>
      </Form>
    </section>
  )
}

/** Taking a document away from its readers, or showing it again. */
export function HideForm({ formKey, seen, hidden, rejected }: Props & { hidden: boolean }) {
  const text = useText().documents
  const label = hidden ? text.show : text.hide
  return (
    <section>
      <h2>{label}</h2>
      <Form formKey={formKey} rejected={rejected}>
        <Change act={hidden ? 'show' : 'hide'} seen={seen} />
        <TextArea
          name="why"
          label={text.hideReason}
          limit={reasonLength}
          rows={2}
          rejected={rejected}
        />
        <Button second>{label}</Button>
      </Form>
    </section>
  )
}

function Change({ act, seen }: { act: string; seen: number }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="seen" value={seen} />
    </>
  )
}
