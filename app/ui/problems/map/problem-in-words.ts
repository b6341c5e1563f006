import type { ShownPlace } from '#app/domain/maps/shown.ts'
import type { ProblemChoices } from '#app/domain/problems/listing/choices.ts'
import type { ProblemPin } from '#app/domain/problems/listing/pin.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { Say } from '#app/ui/say.ts'
import { calledProblem } from '../called.ts'

/** A view names up to 120 reports, and a whole answer stays below 30 KB. */
const longestCalled = 36
const longestKind = 20

const cut = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

/** A report as the map names it: what it is called, its number and kind. */
export function problemInWords(say: Say, among: ProblemChoices) {
  const { language, text } = say
  const kinds = new Map(
    among.map(({ kind, kindFacts }) => [kind, shownIn(language, kindFacts.name)]),
  )
  return (pin: ProblemPin): ShownPlace => {
    const { number, kind, state } = pin
    const said = `${text.problemMap.number(number)} · ${cut(kinds.get(kind) ?? '', longestKind)}`
    return { number, called: cut(calledProblem(say, pin), longestCalled), state, said }
  }
}
