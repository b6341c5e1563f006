import { type Carried, carriedName, carriesAnything } from '#app/forms/carried.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { CarriedFields } from './carried-fields.tsx'
import { useCarriedWords } from './use-carried-words.ts'

type Props = { carried: Carried; rejected?: RejectedForm | undefined }

/**
 * What was filled in before, on its way through a form that comes first, and that it is not sent yet: told on every page
 * of the way, unless the form's own answer has just told it.
 */
export function CarriedForm({ carried, rejected }: Props) {
  const { notSentYet } = useCarriedWords(carried)
  if (!carriesAnything(carried)) return null
  return (
    <>
      {rejected?.refusal.message.startsWith(notSentYet) ? null : (
        <Notice>
          <p>{notSentYet}</p>
        </Notice>
      )}
      <CarriedFields carried={carried} nameOf={carriedName} />
    </>
  )
}
