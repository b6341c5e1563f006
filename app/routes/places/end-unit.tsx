import { z } from 'zod'
import { dayOf } from '#app/domain/calendar/day.ts'
import { inLanguage } from '#app/domain/language.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { validOn } from '#app/domain/places/territory.ts'
import { day, list } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { endUnit } from '#app/services/places/end-unit.server.ts'
import { readUnit } from '#app/services/places/read-register.server.ts'
import { Checkboxes } from '#app/ui/choices/checkboxes.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.end }

const schema = z.object({ on: day(), successors: list() })

const page = officePage({
  may: 'end-territory',
  params: { unit: 'word' },
  async read(visit) {
    const { at, language } = visit
    const found = await readUnit(visit, visit.params.unit)
    return whenAccepted(found, ({ unit, all }) => ({
      title: inLanguage(unit.name, language),
      soate: unit.soate,
      today: dayOf(at),
      others: all
        .filter(
          (one) => one.kind === unit.kind && one.soate !== unit.soate && validOn(one, dayOf(at)),
        )
        .map(({ soate, name }) => ({ value: soate, label: inLanguage(name, language) })),
    }))
  },
  form: schema,
  command: (visit, typed) => endUnit(visit, { ...typed, soate: visit.params.unit }),
  next: ({ paths, params }) => `${paths.unit(params.unit)}?saved`,
})
export const loader = page.loader
export const action = page.action

export default function EndUnitPage() {
  const { key, title, soate, today, others } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().territory
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.territory, label: text.title },
          { href: paths.unit(soate), label: title },
        ]}
        here={text.end}
      />
      <h1>{text.endOf(title)}</h1>
      <p>{text.endLead}</p>
      <Form formKey={key} rejected={rejected}>
        <DateField rejected={rejected} name="on" label={text.endOn} value={today} />
        <Checkboxes rejected={rejected} name="successors" label={text.endInto} options={others} />
        <p className="buttons">
          <Button>{text.endButton}</Button>
        </p>
      </Form>
    </>
  )
}
