import type { LineState } from '#app/domain/facilities/pages.ts'
import { useText } from '#app/ui/use-language.ts'

/** What may be said of most people: a word with a sign. */
export function VerdictTag({ state }: { state: LineState }) {
  return <span className={`tag ${state}`}>{useText().facilities.states[state]}</span>
}
