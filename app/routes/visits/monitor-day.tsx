import { instantOf } from '#app/domain/calendar/day.ts'
import { calledIn, type ShownFacility } from '#app/domain/facilities/facility.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { date } from '#app/i18n/format.ts'
import { openMonitorDay } from '#app/services/visits/read-visits.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useSay } from '#app/ui/say.ts'
import { PlacesToVisit } from '#app/ui/visits/places-to-visit.tsx'
import { VillageChoice } from '#app/ui/visits/village-choice.tsx'

export { visitLook as links } from '#app/ui/visits/look.ts'

export const handle: PageHandle = {
  title: (text) => text.visits.day.title,
  section: 'services',
}

const page = accountPage({
  may: 'visit-facilities',
  async read(visit) {
    const chosen = visit.query.getAll('village').filter((one) => /^[1-9]\d{0,5}$/.test(one))
    const villages = chosen.map(Number)
    return whenAccepted(await openMonitorDay(visit, villages), (day) => ({
      ...day,
      chosen: villages,
    }))
  },
})
export const loader = page.loader

export default function MonitorDay() {
  const { facilities, villages, chosen, sent } = useShown<typeof loader>()
  const { language, text: all, paths } = useSay()
  const text = all.visits.day
  const called = ({ name, kindFacts, villageName }: ShownFacility) =>
    calledIn(language, { name, kindName: kindFacts.name, villageName })
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <VillageChoice villages={villages} chosen={chosen} />
      <h2>{text.places(facilities.length)}</h2>
      <PlacesToVisit facilities={facilities} />
      <h2>{text.sent(sent.length)}</h2>
      {sent.length === 0 ? <p className="quiet">{text.noneSent}</p> : null}
      <ul>
        {sent.slice(0, 20).map((visit) => (
          <li key={visit.number}>
            <a href={paths.visit(visit.number)}>{called(visit.about)}</a>,{' '}
            {date(instantOf(visit.on), language)}
          </li>
        ))}
      </ul>
    </>
  )
}
