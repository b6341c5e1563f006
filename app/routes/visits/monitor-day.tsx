import { instantOf } from '#app/domain/calendar/day.ts'
import { calledIn, type ShownFacility } from '#app/domain/facilities/facility.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import dayScript from '#app/enhance/visits/monitor-day.client.ts?worker&url'
import workerScript from '#app/enhance/visits/visits-worker.client.ts?worker&url'
import { accountPage } from '#app/http/pages/page.server.ts'
import { date } from '#app/i18n/format.ts'
import { toRecheck } from '#app/services/improvements/office-improvements.server.ts'
import { openMonitorDay } from '#app/services/visits/read-visits.server.ts'
import { RecheckList } from '#app/ui/improvements/recheck-list.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useSay } from '#app/ui/say.ts'
import { PhoneDesk } from '#app/ui/visits/phone-desk.tsx'
import { PlacesToVisit } from '#app/ui/visits/places-to-visit.tsx'
import { VillageChoice } from '#app/ui/visits/village-choice.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = {
  title: (text) => text.visits.day.title,
  section: 'services',
}

const page = accountPage({
  may: 'visit-facilities',
  async read(visit) {
    const chosen = visit.query.getAll('village').filter((one) => /^[1-9]\d{0,5}$/.test(one))
    const villages = chosen.map(Number)
    const waiting = await toRecheck(visit)
    return whenAccepted(await openMonitorDay(visit, villages), (day) => ({
      ...day,
      waiting: waiting.refused ? [] : waiting.value,
      place: visit.place,
      chosen: villages,
    }))
  },
})
export const loader = page.loader

export default function MonitorDay() {
  const { place, facilities, villages, chosen, sent, waiting } = useShown<typeof loader>()
  const { language, text: all, paths } = useSay()
  const { nonce } = useRequestFacts()
  const text = all.visits.day
  const called = ({ name, kindFacts, villageName }: ShownFacility) =>
    calledIn(language, { name, kindName: kindFacts.name, villageName })
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <PhoneDesk place={place} facilities={facilities}>
        <RecheckList waiting={waiting} />
        <h2>{text.places(facilities.length)}</h2>
        <VillageChoice villages={villages} chosen={chosen} />
        <PlacesToVisit facilities={facilities} />
      </PhoneDesk>
      <div data-plain>
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
      </div>
      {/* Read ahead; naming it on a page is also what brings it into the browser's part of the build. */}
      <link rel="prefetch" as="script" href={workerScript} />
      <script type="module" src={dayScript} nonce={nonce} />
    </>
  )
}
