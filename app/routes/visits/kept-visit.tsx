import { instantOf } from '#app/domain/calendar/day.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { date } from '#app/i18n/format.ts'
import { ownVisit } from '#app/services/visits/read-visits.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { clockLine, measuredLine, whoVisited } from '#app/ui/visits/in-words.ts'
import { VisitFacts } from '#app/ui/visits/visit-facts.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ called: string }> = {
  title: (text, { called }) => text.visits.kept.title(called),
  section: 'services',
}

/** What arrived, read back from where it is kept: a phone forgets its own copy only when it has seen this page. */
const page = accountPage({
  may: 'visit-facilities',
  params: { mark: 'word' },
  read: async (visit) =>
    whenAccepted(await ownVisit(visit, visit.params.mark), (found) => {
      const { name, kindFacts, villageName } = found.visit.about
      return {
        ...found,
        called: calledIn(visit.language, { name, kindName: kindFacts.name, villageName }),
      }
    }),
})
export const loader = page.loader

export default function KeptVisit() {
  const { mark, visit, others, called } = useShown<typeof loader>()
  const say = useSay()
  const { language, text: all, paths } = say
  const text = all.visits.kept
  const clock = clockLine(say, visit)
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.monitorDay, label: all.visits.day.title }]}
        here={all.visits.of(visit.number)}
      />
      <h1 data-kept={mark}>{text.title(called)}</h1>
      <Notice kind="done">
        <p>{text.lead}</p>
      </Notice>
      <p>
        <b>{date(instantOf(visit.on), language)}</b>
      </p>
      <VisitFacts visit={visit} />
      {clock ? <p className="quiet">{clock}</p> : null}
      {others.length > 0 ? (
        <section data-others>
          <h2>{text.others}</h2>
          <ul>
            {others.map((one) => (
              <li key={one.number}>
                <a href={paths.visit(one.number)}>{date(instantOf(one.on), language)}</a>,{' '}
                {whoVisited(say, one)}: {measuredLine(say, one)}
              </li>
            ))}
          </ul>
          <p className="quiet">{text.othersNote}</p>
        </section>
      ) : null}
      <ul className="ways">
        <li>
          <a href={paths.monitorDay}>{text.back}</a>
        </li>
        <li>
          <a href={paths.visit(visit.number)}>{text.public}</a>
        </li>
      </ul>
    </>
  )
}
