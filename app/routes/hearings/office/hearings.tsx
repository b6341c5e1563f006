import { whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { listOfficeHearings } from '#app/services/hearings/list-hearings.server.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { officeHearingList } from '#app/ui/hearings/hearing-list.ts'
import { HearingState } from '#app/ui/hearings/hearing-view.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.hearingWork.title, dense: true }

const page = officePage({
  may: 'see-hearing-work',
  overview: true,
  read: async (visit) =>
    whenAccepted(await listOfficeHearings(visit), (rows) => ({
      found: listed(visit, officeHearingList, rows),
      mayWrite: !may(visit.person, 'write-hearing', { place: visit.place }, visit.at).refused,
    })),
})
export const loader = page.loader

export default function OfficeHearings() {
  const { found, mayWrite } = useShown<typeof loader>()
  const say = useSay()
  const { shown } = useHearingWords()
  const { paths } = say
  const text = say.text.hearingWork
  return (
    <>
      <h1>{text.title}</h1>
      <WhatWasDone />
      <p className="lead">{text.lead}</p>
      {mayWrite ? (
        <p className="buttons">
          <ButtonLink href={paths.newHearing}>{text.begin}</ButtonLink>
          <a href={paths.writeOrder}>{say.text.consultation.write}</a>
        </p>
      ) : null}
      <ListView
        list={officeHearingList(say)}
        found={found}
        keyOf={({ number }) => number}
        href={paths.officeHearings}
        empty={<EmptyState title={text.none}>{text.noneAdvice}</EmptyState>}
        cells={{
          hearing: ({ number, title }) => <a href={paths.officeHearing(number)}>{shown(title)}</a>,
          state: ({ stage }) => <HearingState stage={stage} />,
        }}
      />
    </>
  )
}
