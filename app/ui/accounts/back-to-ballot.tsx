import { type Carried, reviewField } from '#app/forms/carried.ts'
import { CarriedFields } from '#app/ui/form/carried-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useText } from '#app/ui/use-language.ts'

/** `carried` is null where somebody else had chosen it. */
type Props = { formKey: string; carried: Carried | null; to: string }

/** The choices that waited for the sign-in, on their way back to the ballot; nothing is cast by this. */
export function BackToBallot({ formKey, carried, to }: Props) {
  const text = useText().voting
  if (!carried)
    return (
      <>
        <h1>{text.title}</h1>
        <p>{text.chosenByAnother}</p>
        <p className="buttons">
          <ButtonLink href={to}>{text.toBallot}</ButtonLink>
        </p>
      </>
    )
  return (
    <>
      <h1>{text.notCastYet}</h1>
      <p>{text.waitsHere}</p>
      <Form formKey={formKey} action={to}>
        <CarriedFields carried={carried} />
        <input type="hidden" name={reviewField} value="1" />
        <p className="buttons">
          <Button>{text.toBallot}</Button>
        </p>
      </Form>
    </>
  )
}
