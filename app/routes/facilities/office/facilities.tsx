import { calledIn } from '#app/domain/facilities/facility.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readRegister } from '#app/services/facilities/facilities-here.server.ts'
import { registerList } from '#app/ui/facilities/office/register-list.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.facilityWork.title, dense: true }

const page = officePage({
  may: 'read-facilities',
  overview: true,
  async read(visit) {
    const { person, place, at } = visit
    return whenAccepted(await readRegister(visit), (rows) => ({
      found: listed(visit, (say) => registerList(say, rows), rows),
      // The choices are made from all rows, those that are not found too.
      all: rows.map(({ kindFacts }) => ({ kindFacts })),
      mayChange: !may(person, 'change-facilities', { place }, at).refused,
    }))
  },
})
export const loader = page.loader

export default function OfficeFacilities() {
  const { found, all, mayChange } = useShown<typeof loader>()
  const say = useSay()
  const { paths, language } = say
  const { facilityWork: text, imports } = say.text
  return (
    <>
      <h1>{text.title}</h1>
      <WhatWasDone />
      <p className="lead">{text.lead}</p>
      <p className="buttons">
        {mayChange ? (
          <>
            <ButtonLink href={paths.newFacility}>{text.add}</ButtonLink>
            <ButtonLink second href={paths.newImport('facilities')}>
              {imports.kinds.facilities.title}
            </ButtonLink>
            <ButtonLink second href={paths.newImport('facility-points')}>
              {imports.kinds['facility-points'].title}
            </ButtonLink>
            <ButtonLink second href={paths.newImport('visits')}>
              {imports.kinds.visits.title}
            </ButtonLink>
          </>
        ) : null}
        <a href={paths.facilityKinds}>{text.kinds}</a>
      </p>
      <ListView
        list={registerList(say, all)}
        found={found}
        keyOf={({ number }) => number}
        href={paths.officeFacilities}
        placed
        empty={<EmptyState title={text.empty}>{text.emptyAdvice}</EmptyState>}
        cells={{
          provider: ({ provider }) => say.written(provider),
          called: ({ number, name, kindFacts, villageName, landmark }) => (
            <>
              <a href={paths.officeFacility(number)}>
                {say.written(calledIn(language, { name, kindName: kindFacts.name, villageName }))}
              </a>
              {landmark ? <small className="line">{say.written(landmark)}</small> : null}
            </>
          ),
        }}
      />
    </>
  )
}
