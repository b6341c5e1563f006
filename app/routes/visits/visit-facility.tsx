import { dayOf, instantOf } from '#app/domain/calendar/day.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { visitPhotosField } from '#app/http/forms/visits/documents.server.ts'
import { readVisitForm } from '#app/http/forms/visits/visit-form.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { date } from '#app/i18n/format.ts'
import { measuredAt, openVisit } from '#app/services/visits/read-visits.server.ts'
import { visitFacility } from '#app/services/visits/visit-facility.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'
import { measuredLine } from '#app/ui/visits/in-words.ts'
import { VisitFields } from '#app/ui/visits/visit-fields.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ title: string }> = {
  title: (text, { title }) => text.visits.form.title(title),
  section: 'services',
}

const page = accountPage({
  may: 'visit-facilities',
  params: { facility: 'number' },
  read: async (visit) =>
    whenAccepted(await openVisit(visit, visit.params.facility), ({ facility, title, last }) => ({
      ...{ number: facility.number, title, kind: facility.kindFacts, last },
      today: dayOf(visit.at),
    })),
  files: visitPhotosField,
  async form(sent, visit) {
    const kind = await measuredAt(visit, visit.params.facility)
    return kind.refused ? kind : readVisitForm(sent, visit, kind.value)
  },
  command: async (visit, entry) =>
    whenAccepted(await visitFacility(visit, visit.params.facility, entry), () => entry.mark),
  next: ({ paths }, mark) => paths.keptVisit(mark),
})
export const loader = page.loader
export const action = page.action

export default function VisitFacility() {
  const { key, number, title, kind, last, today } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const say = useSay()
  const { text: all, paths, language } = say
  const text = all.visits.form
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.monitorDay, label: all.visits.day.title }]}
        here={text.crumb}
      />
      <h1>{text.heading(title)}</h1>
      {rejected ? <ErrorSummary {...rejected} /> : null}
      <p className="lead">{text.lead}</p>
      {last ? (
        <p className="quiet">
          {text.last(date(instantOf(last.on), language))} {measuredLine(say, last)}
        </p>
      ) : null}
      <p>
        <a href={paths.enterScorecard(number)}>{all.scorecards.enter}</a>
      </p>
      <Form formKey={key} rejected={rejected} toldAbove files>
        <VisitFields shown={rejected ?? begunWith({ on: [today] })} kind={kind} today={today} />
        <p className="buttons">
          <Button>{text.send}</Button>
        </p>
      </Form>
    </>
  )
}
