import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { CodeField } from '#app/ui/accounts/code-field.tsx'
import { CodeSent } from '#app/ui/accounts/code-sent.tsx'
import { SendAgain } from '#app/ui/accounts/send-again.tsx'
import type { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'

type Props = {
  formKey: string
  sentTo: string
  sent: ReturnType<typeof useCodeSent>
  rejected: RejectedForm | undefined
}

/** The code that went to somebody without an account, and a new one for whom none came. */
export function ProblemCodeForm({ formKey, sentTo, sent, rejected }: Props) {
  const text = useText().problems
  const paths = usePaths()
  return (
    <>
      <CodeSent sentTo={sentTo} {...sent} />
      <Form formKey={formKey} rejected={rejected}>
        <CodeField rejected={rejected} />
        <p className="buttons">
          <Button>{text.confirm.button}</Button>
          <a href={paths.problems}>{text.crumb}</a>
        </p>
      </Form>
      <SendAgain formKey={formKey} />
    </>
  )
}
