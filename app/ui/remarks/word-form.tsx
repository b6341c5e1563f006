import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; rejected: RejectedForm | undefined }

/** The author says once whether the answer is one. */
export function WordForm({ formKey, rejected }: Props) {
  const { say: text } = useText().remarkAnswers
  return (
    <Form formKey={formKey} rejected={rejected}>
      <p>
        <b>{text.question}</b>
      </p>
      <p>{text.once}</p>
      <TextArea
        {...{ rejected, name: 'text', label: text.missing, hint: text.missingHint }}
        limit={1_000}
        rows={3}
      />
      <p className="buttons">
        <Button name="say" value="yes">
          {text.yes}
        </Button>
        <Button name="say" value="no" second>
          {text.no}
        </Button>
      </p>
    </Form>
  )
}
