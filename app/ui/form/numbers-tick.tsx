import { allTyped, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { useText } from '#app/ui/use-language.ts'

/** Agrees that a number in the words is published: asked only of whoever wrote one. */
export function NumbersTick({ rejected }: { rejected: RejectedForm | undefined }) {
  const text = useText().frame.numbersPublic
  const isAsked = faultOf(rejected, 'numbers') || (allTyped(rejected, 'numbers') ?? []).length > 0
  return isAsked ? <Tick {...{ rejected, name: 'numbers', label: text }} /> : null
}
