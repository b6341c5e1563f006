import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfEntry, entrySchema } from '#app/http/forms/places/municipality-form.server.ts'
import { platformPage } from '#app/http/pages/page.server.ts'
import { date } from '#app/i18n/format.ts'
import { pathsOf, platformPathsOf } from '#app/paths.ts'
import { changeMunicipality } from '#app/services/places/municipalities/change-municipality.server.ts'
import { readOneMunicipality } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { FigureFields, NameFields } from '#app/ui/places/municipalities/figure-fields.tsx'
import { WaitingActs } from '#app/ui/signatures/waiting-acts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.municipality }

const page = platformPage({
  params: { municipality: 'word' },
  async read(visit) {
    const { language } = visit
    const found = await readOneMunicipality(visit, visit.params.municipality)
    return whenAccepted(found, ({ municipality, admins, ready, acts }) => {
      const { place, soate, name, region, suspended } = municipality
      return {
        ...{ place, soate, admins, ready, acts },
        title: shownIn(language, name),
        region: shownIn(language, region),
        home: pathsOf(language, place).home,
        suspended: suspended ?? null,
        answers: answersOfEntry(municipality),
      }
    })
  },
  changes: ({ answers }) => answers,
  form: entrySchema,
  command: (visit, entry) => changeMunicipality(visit, { ...visit.params, ...entry }),
  next: ({ language }, { place }) =>
    telling(platformPathsOf(language).municipality(place), 'municipality-saved'),
})
export const loader = page.loader
export const action = page.action

export default function MunicipalityPage() {
  const { title, region, place, soate, admins, ready, acts, home, suspended } =
    useShown<typeof loader>()
  const { platform: text, territory } = useText()
  const language = useLanguage()
  const paths = platformPathsOf(language)
  return (
    <>
      <Breadcrumb trail={[{ href: paths.home, label: text.municipalities }]} here={title} />
      <h1>{title}</h1>
      {suspended ? (
        <Notice kind="wrong" title={text.suspendedSince(date(suspended.since, language))}>
          <p>{suspended.reason}</p>
        </Notice>
      ) : null}
      <Facts
        facts={[
          { label: text.address, value: <a href={home}>{home}</a> },
          { label: text.key, value: place },
          { label: territory.soate, value: soate },
          { label: text.region, value: region },
          { label: text.admins, value: text.adminsReady(admins, ready) },
        ]}
      />
      <WaitingActs acts={acts} href={(act) => paths.witness(place, act)} />
      <Change />
      <p className="buttons">
        <ButtonLink second href={paths.invite(place)}>
          {text.invite}
        </ButtonLink>
        <ButtonLink second href={paths.suspend(place)}>
          {suspended ? text.resume : text.suspend}
        </ButtonLink>
      </p>
    </>
  )
}

function Change() {
  const { key, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { platform: text, territory } = useText()
  const shown = rejected ?? begunWith(answers)
  return (
    <>
      <h2>{text.change}</h2>
      <Form formKey={key} rejected={rejected}>
        <NameFields shown={shown} />
        <FigureFields shown={shown} />
        <p className="buttons">
          <Button>{territory.save}</Button>
        </p>
      </Form>
    </>
  )
}
