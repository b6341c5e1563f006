import { isShownAgain, type RejectedForm, wholeForm } from '#app/forms/rejected-form.ts'
import { writtenWords } from '#app/forms/written-words.ts'
import { useFieldNames } from '#app/ui/fields/field-names.ts'
import { useText } from '#app/ui/use-language.ts'
import { ErrorSummary } from './error-summary.tsx'
import { KeptWords } from './kept-words.tsx'

type Props = { rejected: RejectedForm | undefined }

/** The page has no place for the form that was sent, as after somebody else acted: why, and what was written. */
export function TooLate({ rejected }: Props) {
  const names = useFieldNames()
  const { formGone } = useText().carried
  if (!rejected) return null
  names?.showForm()
  // The fields are not here: nothing can lead to them.
  const faults = rejected.refusal.faults.map((fault) => ({ ...fault, field: wholeForm }))
  return (
    <>
      <ErrorSummary refusal={{ ...rejected.refusal, faults }} />
      {isShownAgain(rejected) ? <p>{formGone}</p> : null}
      {rejected.refusal.kept ? null : <KeptWords words={writtenWords(rejected.answers)} />}
    </>
  )
}
