import { type RejectedForm, wholeForm } from '#app/forms/rejected-form.ts'
import { writtenWords } from '#app/forms/written-words.ts'
import { ErrorSummary } from './error-summary.tsx'
import { KeptWords } from './kept-words.tsx'

type Props = { rejected: RejectedForm | undefined }

/** The page has no place for the form that was sent, as after somebody else acted: why, and what was written. */
export function TooLate({ rejected }: Props) {
  if (!rejected) return null
  // The fields are not here: nothing can lead to them.
  const faults = rejected.refusal.faults.map((fault) => ({ ...fault, field: wholeForm }))
  return (
    <>
      <ErrorSummary refusal={{ ...rejected.refusal, faults }} />
      {rejected.refusal.kept ? null : <KeptWords words={writtenWords(rejected.answers)} />}
    </>
  )
}
