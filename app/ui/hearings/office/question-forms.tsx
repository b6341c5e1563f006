import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; rejected?: RejectedForm | undefined }

/** Who answers a question, and the answer itself. */
export function AnswerForm({ formKey, rejected, responsible }: Props & { responsible: string }) {
  const text = useText().heldHearing.work
  const field = (name: string, label: string) => ({ name, label, rejected })
  return (
    <>
      <h2>{text.answer}</h2>
      <Form formKey={formKey} rejected={rejected}>
        <input type="hidden" name="act" value="answer" />
        <TextField
          {...field('responsible', text.responsible)}
          {...{ hint: text.responsibleHint, value: responsible, optional: true }}
        />
        <TextArea {...field('answer', text.answerText)} hint={text.answerHint} rows={6} optional />
        <Button>{text.keep}</Button>
      </Form>
    </>
  )
}

/** Taking a question from the public page, which says why. */
export function HideQuestionForm({ formKey, rejected }: Props) {
  const text = useText().heldHearing.work
  return (
    <details open={rejected !== undefined}>
      <summary>{text.hide}</summary>
      <Form formKey={formKey} rejected={rejected}>
        <input type="hidden" name="act" value="hide" />
        <TextArea
          {...{ name: 'why', label: text.hideReason, hint: text.hideHint, rejected }}
          rows={2}
        />
        <Button danger>{text.hide}</Button>
      </Form>
    </details>
  )
}
