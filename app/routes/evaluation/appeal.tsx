import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { openAppealable } from '#app/services/evaluation/appeals/open-appealable.server.ts'
import { sendAppeal } from '#app/services/evaluation/appeals/send-appeal.server.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { number }) => text.appeals.send.title(number),
  section: 'proposals',
}

const appealLength = 3_000
const schema = z.object({ text: requiredText({ max: appealLength }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const found = await openAppealable(situation, numberIn(args, 'number'))
  if (found.refused) return refusedPage(situation.language, found)
  return { key: newFormKey(), ...found.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const proposal = numberIn(args, 'number')
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const command = { proposal, text: form.value.text }
  const outcome = await sendAppeal({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).proposal(proposal))
}

export default function SendAppeal() {
  const { key, number, title, rejection, until } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const { appeals } = useText()
  const text = appeals.send
  const { proposal } = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: proposal(number), label: `№ ${number}. ${title}` }]}
        here={text.button}
      />
      <h1>{text.title(number)}</h1>
      <p className="lead">{title}</p>
      <Notice kind="wrong" title={appeals.against}>
        <p>{rejection}</p>
      </Notice>
      <p>{text.lead}</p>
      <p>
        <b>{text.until(until)}</b>
      </p>
      <Form formKey={key} rejected={rejected}>
        <TextArea
          name="text"
          label={text.text}
          hint={text.hint}
          limit={appealLength}
          rows={8}
          rejected={rejected}
        />
        <Button>{text.button}</Button>
      </Form>
    </>
  )
}
