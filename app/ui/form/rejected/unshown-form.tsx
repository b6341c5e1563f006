import { useFieldNames } from '#app/ui/fields/field-names.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { TooLate } from './too-late.tsx'

/** Last on every page: what was sent to it, where nothing above shows it again because its form is not there any more. */
export function UnshownForm() {
  const { rejected, failed } = useRequestFacts()
  const names = useFieldNames()
  if (failed !== undefined || !names || names.isFormShown()) return null
  return <TooLate rejected={rejected} />
}
