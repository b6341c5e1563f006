import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { text as field } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { openVote } from '#app/services/rounds/acts/open-vote.server.ts'
import { prepareOpening } from '#app/services/rounds/office/prepare-opening.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { ProjectTable } from '#app/ui/rounds/office/project-table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.openTitle }

const schema = z.object({ reason: field({ max: 1_000 }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const found = await prepareOpening(situation, numberIn(args, 'round'))
  if (found.refused) return refusedPage(situation.language, found)
  return { key: newFormKey(), ...found.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await inOffice(args)
  const { language } = situation
  const round = numberIn(args, 'round')
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(language, form.answers, form)
  const asking = { subject: `round/${round}`, payload: null, reason: form.value.reason }
  const outcome = await askAct({ ...situation, formKey: form.key }, openVote, asking)
  if (outcome.refused) return showRejected(language, form.answers, outcome)
  return redirect(pathsIn(args).act(outcome.value))
}

export default function OpenVote() {
  const { key, projects, villages, why } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().roundOffice
  const language = useLanguage()
  return (
    <>
      <h1>{text.openTitle}</h1>
      <p>{text.openLead}</p>
      {why && !rejected ? <Notice kind="wrong" title={sentence(why, language)} /> : null}
      <h2>{text.listed}</h2>
      <ProjectTable projects={projects} villages={villages} />
      <Form formKey={key} rejected={rejected}>
        <TextArea name="reason" label={text.reason} optional rows={3} rejected={rejected} />
        <Button>{text.openAsk}</Button>
      </Form>
    </>
  )
}
