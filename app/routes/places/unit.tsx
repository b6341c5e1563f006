import { telling } from '#app/domain/deed.ts'
import { may } from '#app/domain/permissions/may.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { readUnitForm, unitAnswers } from '#app/http/forms/places/unit-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeUnit } from '#app/services/places/change-unit.server.ts'
import { readUnit } from '#app/services/places/read-register.server.ts'
import { needsReason } from '#app/services/places/territory-reason.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { UnitFacts } from '#app/ui/places/unit-facts.tsx'
import { UnitFields } from '#app/ui/places/unit-fields.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.title }

const page = officePage({
  mayChange: 'change-territory',
  params: { unit: 'word' },
  async read(visit) {
    const { person, place, at, language } = visit
    const found = await readUnit(visit, visit.params.unit)
    if (found.refused) return found
    const { unit, all } = found.value
    const named = (codes: readonly string[]) =>
      codes.map((code) => {
        const other = all.find(({ soate }) => soate === code)
        return other ? shownIn(language, other.name) : code
      })
    return {
      title: shownIn(language, unit.name),
      unit: { ...unit, outline: null, drawn: unit.outline !== null },
      before: named(unit.predecessors),
      after: named(unit.successors),
      answers: unitAnswers(unit),
      mayChange: !may(person, 'change-territory', { place }, at).refused,
      reasoned: await needsReason(visit),
      map: mapKit(pinScript, await villagesOn(place, at), language, place),
    }
  },
  changes: ({ answers }) => answers,
  form: ({ answers }) => readUnitForm(answers),
  command: (visit, entry) => changeUnit(visit, { ...entry, soate: visit.params.unit }),
  next: ({ paths, params }) => telling(paths.unit(params.unit), 'unit-saved'),
})
export const loader = page.loader
export const action = page.action

export default function UnitPage() {
  const { title, unit, before, after, mayChange } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().territory
  const paths = usePaths()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.territory, label: text.title }]} here={title} />
      <h1>{title}</h1>
      <UnitFacts unit={unit} before={before} after={after} />
      {mayChange ? <Change rejected={rejected} /> : null}
    </>
  )
}

function Change({ rejected }: { rejected: RejectedForm | undefined }) {
  const { key, unit, answers, map, reasoned } = useShown<typeof loader>()
  const { nonce } = useRequestFacts()
  const text = useText().territory
  const paths = usePaths()
  return (
    <>
      <Form formKey={key} rejected={rejected}>
        <UnitFields shown={rejected ?? begunWith(answers)} map={map} reasoned={reasoned} />
        <p className="buttons">
          <Button>{text.save}</Button>
        </p>
      </Form>
      {unit.validTo === null && unit.kind === 'village' ? (
        <p>
          <a href={paths.endUnit(unit.soate)}>{text.end}</a>
        </p>
      ) : null}
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
