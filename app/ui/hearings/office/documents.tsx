import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { SignedCopyForm } from '#app/ui/documents/signed-copy-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; rejected?: RejectedForm | undefined }

/** What was said and decided at a hearing; the rest of its minutes is known. */
export function MinutesForm({ formKey, rejected }: Props) {
  const { minutes, work: text } = useText().heldHearing
  const field = (name: string, label: string) => ({ name, label, rejected })
  return (
    <>
      <p className="lead">{text.minutesLead}</p>
      <Form formKey={formKey} rejected={rejected}>
        <TextField {...field('chair', minutes.chair)} />
        <TextField {...field('secretary', minutes.secretary)} />
        <TextArea {...field('text', text.said)} rows={14} limit={20_000} />
        <Button>{text.publish}</Button>
      </Form>
    </>
  )
}

/** The copy of published minutes that was signed by hand. */
export function AttachForm(props: Props) {
  const text = useText().heldHearing.work
  return <SignedCopyForm {...props} lead={text.attachLead} button={text.attach} />
}
