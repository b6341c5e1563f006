import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

/** For whom no code came: a new one to the same phone or mail. */
export function SendAgain({ formKey }: { formKey: string }) {
  return (
    <Form formKey={formKey} action="?again">
      <p>
        <Button second>{useText().accounts.confirm.again}</Button>
      </p>
    </Form>
  )
}
