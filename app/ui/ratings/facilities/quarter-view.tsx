import { instantOf } from '#app/domain/calendar/day.ts'
import type { InTime } from '#app/domain/calendar/in-time.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import type {
  QuarterReport,
  ReportedService,
} from '#app/domain/ratings/facilities/quarter-report.ts'
import { type Quarter, quarterBefore } from '#app/domain/ratings/quarter.ts'
import { count, date, percent } from '#app/i18n/format.ts'
import { KindSymbols } from '#app/ui/facilities/kind-icon.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { useSay } from '#app/ui/say.ts'
import { RankedGroups } from './ranked-groups.tsx'

type Report = QuarterReport & { present: Quarter }

/** A quarter of all services on a page that also hangs on the notice board. */
export function QuarterView({ report }: { report: Report }) {
  const { language, text: all, paths } = useSay()
  const text = all.serviceQuarter
  const said = (of: number) => count(of, language)
  const { quarter, present, goesOn, services, ratings, ratingsBefore, trends } = report
  const { replies, reports } = report
  const earlier = quarterBefore(quarter)
  const later = quarterBefore(quarter, -1)
  const to = (of: Quarter) =>
    of === present ? paths.serviceQuarter : `${paths.serviceQuarter}?quarter=${of}`
  const outOf = ({ inTime, of }: InTime) => `${said(inTime)} / ${said(of)}`
  const inTime = (what: 'answered' | 'fixed') => ({
    ...{ label: text[what], value: said(reports.now[what].inTime) },
    unit: `/ ${said(reports.now[what].of)}`,
    beside: text.lastQuarter(outOf(reports.before[what])),
  })
  const day = (of: typeof report.from) => date(instantOf(of), language)
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.facilities, label: all.facilities.crumb }]}
        here={text.crumb}
      />
      <h1>{text.title(all.ratings.quarter(quarter))}</h1>
      <p>
        {day(report.from)} – {day(report.until)}
        {goesOn ? `. ${text.goesOn}` : null}
      </p>
      <Figures
        figures={[
          inTime('answered'),
          inTime('fixed'),
          { label: text.replied, value: said(replies.inTime), unit: `/ ${said(replies.of)}` },
          {
            label: text.changed,
            value: said(trends.better + trends.worse),
            unit: `/ ${said(services)}`,
          },
          { label: text.ratings(said(ratingsBefore)), value: said(ratings) },
        ]}
      />
      {reports.now.closedOtherwise > 0 ? (
        <p className="quiet">
          {text.closedOtherwise(reports.now.closedOtherwise, reports.now.fixed.of)}
        </p>
      ) : null}
      <p className="no-print">
        <a href={to(earlier)}>{all.ratings.quarter(earlier)}</a>
        {quarter < present ? (
          <>
            {' · '}
            <a href={to(later)}>{all.ratings.quarter(later)}</a>
          </>
        ) : null}
        {' · '}
        <a href={paths.quarterPaper(quarter)}>{text.paper}</a>
      </p>
      <h2>{text.since}</h2>
      <Changed services={report.changed} />
      <p>{text.others(trends.unclear, trends.few)}</p>
      {report.groups.length > 0 ? (
        <RankedGroups groups={report.groups} few={report.few} />
      ) : (
        <EmptyState title={all.ratings.few} />
      )}
      <h2>{text.definitions}</h2>
      <dl>
        {(['answered', 'fixed', 'replied', 'changed', 'ratings', 'groups'] as const).map((one) => (
          <div key={one}>
            <dt>{text.defined[one].what}</dt>
            <dd>{text.defined[one].how}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Changed({ services }: { services: readonly ReportedService[] }) {
  const { language, text: all, paths, written } = useSay()
  const text = all.serviceQuarter
  const share = ({ now, before }: ReportedService) =>
    now.few || before.few
      ? null
      : text.from(
          percent(before.interval.share, language, 0),
          `${count(before.satisfied, language)} / ${count(before.of, language)}`,
          percent(now.interval.share, language, 0),
          `${count(now.satisfied, language)} / ${count(now.of, language)}`,
        )
  if (services.length === 0) return null
  return (
    <>
      <KindSymbols signs={services.map(({ kindFacts }) => kindFacts.sign)} />
      <ul className="facilities">
        {services.map((service) => {
          const { number, name, kindFacts, villageName, trend } = service
          return (
            <li key={number}>
              <svg className="kind" aria-hidden="true">
                <use href={`#k-${kindFacts.sign}`} />
              </svg>
              <div>
                <a href={paths.facility(number)}>
                  {written(calledIn(language, { name, kindName: kindFacts.name, villageName }))}
                </a>{' '}
                <b className="whole">{all.ratings.trends[trend]}</b>
                <p className="quiet">{share(service)}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
