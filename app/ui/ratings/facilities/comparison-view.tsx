import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { InTime } from '#app/domain/calendar/in-time.ts'
import type { ComparedMunicipality, Comparison } from '#app/domain/ratings/facilities/comparison.ts'
import { daysOf } from '#app/domain/ratings/quarter.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { count, date } from '#app/i18n/format.ts'
import { pathsOf } from '#app/paths.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'
import { Reach } from '../reach.tsx'

/** Municipalities side by side, in groups that can be told apart. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const { language, text: all } = useSay()
  const text = all.servicesCompared
  const { quarter, groups, few } = comparison
  const { from, to } = daysOf(quarter)
  const day = (of: typeof from) => date(instantOf(of), language)
  return (
    <>
      <h1>{text.title(all.ratings.quarter(quarter))}</h1>
      <p className="lead">{text.lead(day(from), day(dayPlus(to, -1)))}</p>
      {groups.length === 0 ? <EmptyState title={all.ratings.few} /> : <p>{text.whyGroups}</p>}
      {groups.map((group, at) => (
        <section key={group[0]?.place} aria-labelledby={`group-${at + 1}`}>
          <h2 id={`group-${at + 1}`}>{text.group(at + 1, group.length)}</h2>
          <Municipalities of={group} comparison={comparison} />
        </section>
      ))}
      {few.length > 0 ? (
        <section aria-labelledby="few">
          <h2 id="few">{all.ratings.few}</h2>
          <p>{text.few}</p>
          <Municipalities of={few} comparison={comparison} />
        </section>
      ) : null}
      <h2>{all.serviceQuarter.definitions}</h2>
      <dl>
        <div>
          <dt>{text.satisfied.what}</dt>
          <dd>{text.satisfied.how}</dd>
        </div>
        {(['answered', 'fixed'] as const).map((one) => (
          <div key={one}>
            <dt>{all.serviceQuarter.defined[one].what}</dt>
            <dd>{all.serviceQuarter.defined[one].how}</dd>
          </div>
        ))}
      </dl>
      <p>{text.fewReports}</p>
    </>
  )
}

type Props = { of: readonly ComparedMunicipality[]; comparison: Comparison }

/** By the alphabet: inside of a group nobody can say which is better. */
function Municipalities({ of, comparison }: Props) {
  const { language, text: all } = useSay()
  const text = all.servicesCompared
  const said = (figure: number) => count(figure, language)
  const outOf = (figure: InTime | null) =>
    figure ? `${said(figure.inTime)} / ${said(figure.of)}` : text.tooFew
  const collator = new Intl.Collator(language)
  const named = of
    .map((one) => ({ ...one, name: shownIn(language, one.name) }))
    .sort((a, b) => collator.compare(a.name, b.name))
  return (
    <ul className="facilities villages ranked">
      {named.map(({ place, name, now, services, answered, fixed }) => (
        <li key={place}>
          <a href={`${pathsOf(language, place).serviceQuarter}?quarter=${comparison.quarter}`}>
            {name}
          </a>
          {now.few ? null : <Reach interval={now.interval} />}
          <p className="told quiet">
            {now.few ? null : `${text.satisfiedOf(said(now.satisfied), said(now.of), services)} · `}
            {text.answered(outOf(answered))} · {text.fixed(outOf(fixed))}
          </p>
        </li>
      ))}
    </ul>
  )
}
