import { instantOf } from '#app/domain/calendar/day.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { date, dateTime } from '#app/i18n/format.ts'
import { showVisit } from '#app/services/visits/read-visits.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'
import { clockLine, whoVisited } from '#app/ui/visits/in-words.ts'
import { VisitFacts } from '#app/ui/visits/visit-facts.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ called: string }> = {
  title: (_text, { called }) => called,
  section: 'services',
}

const page = publicPage({
  params: { visit: 'number' },
  read: async (visit) =>
    whenAccepted(await showVisit(visit, visit.params.visit), (shown) => {
      const { name, kindFacts, villageName } = shown.about
      return {
        visit: shown,
        called: calledIn(visit.language, { name, kindName: kindFacts.name, villageName }),
      }
    }),
})
export const loader = page.loader

export default function VisitPage() {
  const { visit, called } = useShown<typeof loader>()
  const say = useSay()
  const { language, text: all, paths } = say
  const text = all.visits
  const clock = clockLine(say, visit)
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.facilities, label: all.facilities.crumb },
          { href: paths.visits, label: text.title },
        ]}
        here={text.of(visit.number)}
      />
      <h1>{called}</h1>
      <p className="lead">
        {date(instantOf(visit.on), language)}, {whoVisited(say, visit)}
      </p>
      <VisitFacts visit={visit} />
      <p className="quiet">
        {visit.presence ? (
          <>
            {text.presence[visit.presence]}. {text.presenceNote}
          </>
        ) : (
          text.noPresence
        )}
      </p>
      <p className="quiet">
        {clock ? `${clock} ` : null}
        {text.clock.arrived(dateTime(visit.at, language))}
      </p>
      <p>
        <a href={paths.facility(visit.facility)}>{called}</a>
      </p>
    </>
  )
}
