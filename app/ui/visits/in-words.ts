import { inLanguage } from '#app/domain/language.ts'
import { type Measure, measured } from '#app/domain/visits/measures.ts'
import type { ShownVisit } from '#app/domain/visits/pages.ts'
import { checks } from '#app/domain/visits/visit.ts'
import { correctedTime } from '#app/domain/visits/when.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { dateTime, decimal, span } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

/** A measured value as people read it. */
function valueIn(
  { language, text }: Pick<Say, 'language' | 'text'>,
  measure: Measure,
  value: number,
) {
  if (measure.is === 'yes-no') return value === 1 ? text.visits.yes : text.visits.no
  return measure.isYear ? String(value) : decimal(value, language)
}

/** What is read of a visit here. */
type Measured = { facts: ShownVisit['facts']; about: Pick<ShownVisit['about'], 'kindFacts'> }

/** What was measured, each by its name. */
export function measuredIn(say: Pick<Say, 'language' | 'text'>, { about, facts }: Measured) {
  return measured(about.kindFacts, facts).map(({ indicator, measure, value }) => ({
    key: indicator.key,
    name: shownIn(say.language, indicator.name),
    value: valueIn(say, measure, value),
  }))
}

/** Who was there: a monitor by number, or whoever collected on a form, of whom only who took it in is known. */
export const whoVisited = (
  { text }: Pick<Say, 'text'>,
  { monitor, collected }: Pick<ShownVisit, 'monitor' | 'collected'>,
): string => (collected ? text.visits.collected(monitor) : text.visits.monitor(monitor))

/** The same in one line, for a cell. */
export function measuredLine(say: Pick<Say, 'language' | 'text'>, { about, facts }: ShownVisit) {
  return measured(about.kindFacts, facts)
    .map(
      ({ indicator, measure, value }) =>
        `${inLanguage(indicator.name, say.language)}: ${valueIn(say, measure, value)}`,
    )
    .join('; ')
}

/** What was seen, for a cell. */
export function seenLine({ text }: Pick<Say, 'text'>, visit: ShownVisit): string {
  return checks
    .flatMap((check) => {
      const seen = visit.checks[check]
      return seen ? [`${text.visits.checks[check]}: ${text.visits[seen]}`] : []
    })
    .join('; ')
}

/** What the two clocks said; nothing of a visit that was not written on a phone. */
export function clockLine(
  { language, text }: Pick<Say, 'language' | 'text'>,
  { clock }: ShownVisit,
) {
  if (!clock) return null
  const [said, real] = [clock.said, correctedTime(clock)].map((one) => dateTime(one, language))
  const words = text.visits.clock
  if (clock.behind === 0) return words.right(said ?? '')
  const minutes = Math.max(1, Math.round(Math.abs(clock.behind) / 60)) * 60
  const off = span(minutes, language)
  return clock.behind > 0
    ? words.slow(off, said ?? '', real ?? '')
    : words.fast(off, said ?? '', real ?? '')
}
