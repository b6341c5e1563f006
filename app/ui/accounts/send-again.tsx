import { type Carried, carriedName } from '#app/forms/carried.ts'
import { CarriedFields } from '#app/ui/form/carried/carried-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  formKey: string
  /** The page that waits for the code, with where one was going; this one when left out. */
  page?: string | undefined
  back?: string | undefined
  /** What was filled in on the way here and goes along. */
  carried?: Carried
}

/** For whom no code came: a new one to the same phone or mail. */
export function SendAgain({ formKey, page, back, carried = {} }: Props) {
  const going = back ? `&back=${encodeURIComponent(back)}` : ''
  return (
    <Form formKey={formKey} action={`${page?.split('?')[0] ?? ''}?again${going}`}>
      <CarriedFields carried={carried} nameOf={carriedName} />
      <p>
        <Button second>{useText().accounts.confirm.again}</Button>
      </p>
    </Form>
  )
}
