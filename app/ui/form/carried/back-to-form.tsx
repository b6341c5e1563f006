import { type Carried, reviewField } from '#app/forms/carried.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { CarriedFields } from './carried-fields.tsx'
import { useCarriedWords } from './use-carried-words.ts'

type Props = {
  /** Null where somebody else had filled it in. */
  carried: Carried | null
  /** The page of the form. */
  to: string
}

/** What waited for the sign-in, on its way back into its form; nothing is sent by this. */
export function BackToForm({ carried, to }: Props) {
  const words = useCarriedWords(carried ?? {})
  if (!carried)
    return (
      <>
        <h1>{words.title}</h1>
        <p>{words.filledInByAnother}</p>
        <p className="buttons">
          <ButtonLink href={to}>{words.toForm}</ButtonLink>
        </p>
      </>
    )
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.waitsHere}</p>
      <ToForm {...{ carried, to }}>{words.toForm}</ToForm>
    </>
  )
}

/** The button alone. The form's own key goes along: this one has none. */
export function ToForm({
  carried,
  to,
  children,
}: {
  carried: Carried
  to: string
  children: string
}) {
  return (
    <form method="post" action={to}>
      <CarriedFields carried={carried} />
      <input type="hidden" name={reviewField} value="1" />
      <p className="buttons">
        <Button>{children}</Button>
      </p>
    </form>
  )
}
