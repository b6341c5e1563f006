import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answersOf, showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { readRoundForm } from '#app/http/forms/rounds/round-form.server.ts'
import { sentFields } from '#app/http/forms/sent-fields.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { changeRound } from '#app/services/rounds/office/change-round.server.ts'
import { roundToChange } from '#app/services/rounds/office/round-to-change.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { RoundForm } from '#app/ui/rounds/office/round-form.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.editTitle }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const found = await roundToChange(situation, numberIn(args, 'round'))
  if (found.refused) return refusedPage(situation.language, found)
  return { key: newFormKey(), ...found.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await inOffice(args)
  const { language } = situation
  const number = numberIn(args, 'round')
  const found = await roundToChange(situation, number)
  if (found.refused) return showRejected(language, answersOf(await sentFields(args.request)), found)
  const { villages, locked, plan: before } = found.value
  const numbers = villages.map((village) => village.number)
  const form = await readRoundForm(args.request, numbers, locked ? before.calendar : null)
  if (form.refused) return showRejected(language, form.answers, form)
  const command = { round: number, plan: form.value }
  const outcome = await changeRound({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showRejected(language, form.answers, outcome)
  return redirect(pathsIn(args).officeRound(number))
}

export default function EditRound() {
  const { key, ...form } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().roundOffice
  return (
    <>
      <h1>{text.editTitle}</h1>
      <RoundForm formKey={key} rejected={rejected} {...form} button={text.save} />
    </>
  )
}
