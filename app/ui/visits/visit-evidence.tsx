import { instantOf } from '#app/domain/calendar/day.ts'
import type { ShownVisit } from '#app/domain/visits/pages.ts'
import { date } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { whoVisited } from './in-words.ts'
import { VisitFacts } from './visit-facts.tsx'

type Props = { facility: number; visits: readonly ShownVisit[] }

/** What monitors measured at a facility: evidence of its own beside what residents say. */
export function VisitEvidence({ facility, visits }: Props) {
  const say = useSay()
  const { language, text: all, paths } = say
  const text = all.visits
  return (
    <section className="evidence" aria-labelledby="visits">
      <h2 id="visits">{text.block}</h2>
      {visits.length === 0 ? <p className="quiet">{text.none}</p> : null}
      {visits.map((visit) => (
        <div key={visit.number} className="visited">
          <p>
            <b>{date(instantOf(visit.on), language)}</b>, {whoVisited(say, visit)} ·{' '}
            <a href={paths.visit(visit.number)}>{text.of(visit.number)}</a>
          </p>
          <VisitFacts visit={visit} />
        </div>
      ))}
      {visits.length > 0 ? (
        <p>
          <a href={`${paths.visits}?facility=${facility}`}>{text.all}</a>
        </p>
      ) : null}
    </section>
  )
}
