import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { readRoundForm } from '#app/http/forms/rounds/round-form.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { createRound } from '#app/services/rounds/office/create-round.server.ts'
import { newPlan } from '#app/services/rounds/office/new-plan.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { RoundForm } from '#app/ui/rounds/office/round-form.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.newTitle }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const { language } = situation
  const found = await newPlan(situation, fromIn(args.request))
  if (found.refused) return refusedPage(language, found)
  const { copied, villages, counted } = found.value
  const from = copied && inLanguage(copied.from, language)
  return { key: newFormKey(), plan: copied?.plan ?? null, from, villages, counted }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await inOffice(args)
  const { language } = situation
  const found = await newPlan(situation, null)
  if (found.refused) return refusedPage(language, found)
  const villages = found.value.villages.map(({ number }) => number)
  const form = await readRoundForm(args.request, villages, null)
  if (form.refused) return showRejected(language, form.answers, form)
  const outcome = await createRound({ ...situation, formKey: form.key }, form.value)
  if (outcome.refused) return showRejected(language, form.answers, outcome)
  return redirect(pathsIn(args).officeRound(outcome.value))
}

/** The number of the round to copy (`?from=3`); null where none is named. */
function fromIn(request: Request): number | null {
  const from = new URL(request.url).searchParams.get('from') ?? ''
  return /^[1-9]\d{0,8}$/.test(from) ? Number(from) : null
}

export default function NewRound() {
  const { key, from, ...form } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().roundOffice
  return (
    <>
      <h1>{text.newTitle}</h1>
      {from ? <Notice title={text.cloned(from)} /> : <p>{text.formLead}</p>}
      <RoundForm formKey={key} rejected={rejected} {...form} button={text.create} />
    </>
  )
}
