import { calledIn } from '#app/domain/facilities/facility.ts'
import type { Rated, ReportedService } from '#app/domain/ratings/facilities/quarter-report.ts'
import { count, percent } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { Reach } from '../reach.tsx'

type Service = Rated<ReportedService>

/** More of a group are in the list, which the page leads to. */
const mostShown = 25

/** Services in groups that can be told apart, the best first; inside of one by the alphabet. */
export function RankedGroups({
  groups,
  few,
}: {
  groups: readonly (readonly Service[])[]
  few: number
}) {
  const { text: all, paths } = useSay()
  const text = all.serviceQuarter
  const more = groups.some((group) => group.length > mostShown)
  return (
    <>
      <h2>{text.inGroups(groups.length)}</h2>
      <p>{text.whyGroups}</p>
      {groups.map((group, at) => (
        <Group key={group[0]?.number} group={group} at={at} />
      ))}
      <p>
        {few > 0 ? text.fewLeft(few) : null}{' '}
        {more ? <a href={paths.facilities}>{text.allInList}</a> : null}
      </p>
    </>
  )
}

function Group({ group, at }: { group: readonly Service[]; at: number }) {
  const { language, text: all, paths, written } = useSay()
  const text = all.serviceQuarter
  const shares = group.map(({ now }) => now.interval.share)
  const said = (share: number) => percent(share, language, 0)
  const called = ({ name, kindFacts, villageName }: Service) =>
    calledIn(language, { name, kindName: kindFacts.name, villageName })
  const collator = new Intl.Collator(language)
  const named = group
    .map((service) => ({ service, name: called(service) }))
    .sort((a, b) => collator.compare(a.name, b.name))
  return (
    <section aria-labelledby={`group-${at + 1}`}>
      <h3 id={`group-${at + 1}`}>
        {text.group(at + 1, group.length, said(Math.min(...shares)), said(Math.max(...shares)))}
      </h3>
      <ul className="facilities villages ranked">
        {named.slice(0, mostShown).map(({ service: { number, now, trend }, name }) => (
          <li key={number}>
            <a href={paths.facility(number)}>{written(name)}</a>
            <Reach interval={now.interval} />
            <p className="told quiet">
              {count(now.satisfied, language)} / {count(now.of, language)}{' '}
              <span>{all.ratings.trends[trend]}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
