import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dayOf } from '#app/domain/calendar/day.ts'
import { inLanguage } from '#app/domain/language.ts'
import { may } from '#app/domain/permissions/may.ts'
import { validOn } from '#app/domain/places/territory.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { day, list } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { endUnit } from '#app/services/places/end-unit.server.ts'
import { readUnit } from '#app/services/places/read-register.server.ts'
import { Checkboxes } from '#app/ui/choices/checkboxes.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.end }

const schema = z.object({ on: day(), successors: list() })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const { person, place, at, language } = situation
  const allowed = may(person, 'end-territory', { place }, at)
  if (allowed.refused) return refusedPage(language, allowed)
  const found = await readUnit(situation, args.params.unit ?? '')
  if (found.refused) return refusedPage(language, found)
  const { unit, all } = found.value
  const others = all.filter(
    (one) => one.kind === unit.kind && one.soate !== unit.soate && validOn(one, dayOf(at)),
  )
  return {
    key: newFormKey(),
    title: inLanguage(unit.name, language),
    soate: unit.soate,
    today: dayOf(at),
    others: others.map(({ soate, name }) => ({ value: soate, label: inLanguage(name, language) })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const allowed = may(situation.person, 'end-territory', { place: situation.place }, situation.at)
  if (allowed.refused) return showRejected(situation.language, {}, allowed)
  const soate = args.params.unit ?? ''
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const outcome = await endUnit({ ...situation, formKey: form.key }, { ...form.value, soate })
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(`${pathsIn(args).unit(soate)}?saved`)
}

export default function EndUnitPage() {
  const { key, title, soate, today, others } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
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
