import { type Carried, carriedName } from '#app/forms/carried.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { CarriedFields } from '#app/ui/form/carried-fields.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { carried: Carried; rejected?: RejectedForm | undefined }

/**
 * What was chosen on the ballot, on its way through a form that comes before it, and that it is not cast yet: told on
 * every page of the way, unless the form's own answer has just told it.
 */
export function CarriedVote({ carried, rejected }: Props) {
  const { notTakenYet } = useText().voting
  if (Object.keys(carried).length === 0) return null
  return (
    <>
      {rejected?.refusal.message.startsWith(notTakenYet) ? null : (
        <Notice>
          <p>{notTakenYet}</p>
        </Notice>
      )}
      <CarriedFields carried={carried} nameOf={carriedName} />
    </>
  )
}
