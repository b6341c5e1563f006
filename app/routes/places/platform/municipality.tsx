import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { answersOfEntry, entrySchema } from '#app/http/forms/places/municipality-form.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { onPlatform } from '#app/http/sign-in/in-office.server.ts'
import { date } from '#app/i18n/format.ts'
import { pathsOf, platformPathsOf } from '#app/paths.ts'
import { changeMunicipality } from '#app/services/places/municipalities/change-municipality.server.ts'
import { readOneMunicipality } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { FigureFields, NameFields } from '#app/ui/places/municipalities/figure-fields.tsx'
import { begunWith } from '#app/ui/places/unit-fields.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.municipality }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await onPlatform(args)
  const { language } = situation
  const found = await readOneMunicipality(situation, args.params.municipality ?? '')
  if (found.refused) return refusedPage(language, found)
  const { municipality, admins, ready } = found.value
  const { place, soate, name, region, suspended } = municipality
  return {
    key: newFormKey(),
    ...{ place, soate, admins, ready },
    title: inLanguage(name, language),
    region: inLanguage(region, language),
    home: pathsOf(language, place).home,
    suspended: suspended ?? null,
    answers: answersOfEntry(municipality),
  }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await onPlatform(args)
  const { language } = situation
  const form = await readForm(args.request, entrySchema)
  if (form.refused) return showRejected(language, form.answers, form)
  const change = { municipality: args.params.municipality ?? '', ...form.value }
  const outcome = await changeMunicipality({ ...situation, formKey: form.key }, change)
  if (outcome.refused) return showRejected(language, form.answers, outcome)
  return redirect(`${platformPathsOf(language).municipality(outcome.value.place)}?done=changed`)
}

export default function MunicipalityPage() {
  const { title, region, place, soate, admins, ready, home, suspended } =
    useLoaderData<typeof loader>()
  const { platform: text, territory } = useText()
  const language = useLanguage()
  const paths = platformPathsOf(language)
  return (
    <>
      <Breadcrumb trail={[{ href: paths.home, label: text.municipalities }]} here={title} />
      <h1>{title}</h1>
      <WhatWasDone />
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
  const { key, answers } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
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

function WhatWasDone() {
  const done = useSearchParams()[0].get('done')
  const rejected = useActionData<RejectedForm>()
  const sentence = new Map(Object.entries(useText().platform.done)).get(done ?? '')
  if (!sentence || rejected) return null
  return (
    <Notice kind="done">
      <p>{sentence}</p>
    </Notice>
  )
}
