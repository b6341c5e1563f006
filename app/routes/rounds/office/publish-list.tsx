import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { preparePublication } from '#app/services/rounds/office/prepare-opening.server.ts'
import { publishList } from '#app/services/rounds/office/publish-list.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { ProjectTable } from '#app/ui/rounds/office/project-table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.publishTitle }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const found = await preparePublication(situation, numberIn(args, 'round'))
  if (found.refused) return refusedPage(situation.language, found)
  return { key: newFormKey(), ...found.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await inOffice(args)
  const number = numberIn(args, 'round')
  const form = await readForm(args.request, z.object({}))
  const outcome = await publishList({ ...situation, formKey: form.key }, number)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).officeRound(number))
}

export default function PublishList() {
  const { key, projects, villages, why } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().roundOffice
  const language = useLanguage()
  return (
    <>
      <h1>{text.publishTitle}</h1>
      <p>{text.publishLead}</p>
      {why && !rejected ? <Notice kind="wrong" title={sentence(why, language)} /> : null}
      <h2>{text.publishCount(projects.length)}</h2>
      <ProjectTable projects={projects} villages={villages} />
      <Form formKey={key} rejected={rejected}>
        <Button>{text.publish}</Button>
      </Form>
    </>
  )
}
