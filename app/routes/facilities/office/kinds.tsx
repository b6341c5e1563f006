import { whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { count } from '#app/i18n/format.ts'
import { readKinds } from '#app/services/facilities/write-kind.server.ts'
import { KindIcon } from '#app/ui/facilities/kind-icon.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.facilityWork.kinds, dense: true }

const page = officePage({
  may: 'read-facilities',
  read: async (visit) =>
    whenAccepted(await readKinds(visit), (kinds) => ({
      kinds,
      mayChange: !may(visit.person, 'change-facility-kinds', visit, visit.at).refused,
    })),
})
export const loader = page.loader

export default function FacilityKinds() {
  const { kinds, mayChange } = useShown<typeof loader>()
  const { text: all, paths, language } = useSay()
  const text = all.facilityWork
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeFacilities, label: text.title }]} here={text.kinds} />
      <h1>{text.kinds}</h1>
      <WhatWasDone />
      <p className="lead">{text.kindsLead}</p>
      {mayChange ? (
        <p className="buttons">
          <ButtonLink href={paths.facilityKind('new')}>{text.addKind}</ButtonLink>
        </p>
      ) : null}
      <ul className="facilities">
        {kinds.map(({ key, name, sign, questions, facts, reportDays, offered, tags }) => (
          <li key={key}>
            <KindIcon sign={sign} />
            <div>
              <h2>
                {mayChange ? (
                  <a href={paths.facilityKind(key)}>{shownIn(language, name)}</a>
                ) : (
                  shownIn(language, name)
                )}
              </h2>
              {offered ? null : <Tag kind="wait">{text.notOffered}</Tag>}
              <p>
                {text.kindForm.question.legend}:{' '}
                {questions.map((one) => shownIn(language, one.name)).join(', ') || '–'}
              </p>
              <p>
                {text.kindForm.fact.legend}:{' '}
                {facts.map((one) => shownIn(language, one.name)).join(', ') || '–'}
              </p>
              <p className="quiet">
                {text.reportWithin(count(reportDays, language))} {tags.join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
