import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answersOf, checkAnswers, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { sentFields } from '#app/http/forms/sent-fields.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { showAct } from '#app/services/signatures/show-act.server.ts'
import { declineAct, signAct } from '#app/services/signatures/sign-act.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { ActContentView } from '#app/ui/signatures/act-content-view.tsx'
import { ActFacts } from '#app/ui/signatures/act-facts.tsx'
import { ActSeal } from '#app/ui/signatures/act-seal.tsx'
import { DeclineForm, SignForm, TooLate } from '#app/ui/signatures/sign-forms.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.signatures.title }

const declining = z.object({ reason: requiredText({ min: 3, max: 1_000 }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const found = await showAct(situation, numberIn(args, 'act'))
  if (found.refused) return refusedPage(situation.language, found)
  return { keys: [newFormKey(), newFormKey()] as const, ...found.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await inOffice(args)
  const { language } = situation
  const number = numberIn(args, 'act')
  const answers = answersOf(await sentFields(args.request))
  const declines = answers.step?.[0] === 'decline'
  const form = checkAnswers(answers, declines ? declining : z.object({}))
  if (form.refused) return showRejected(language, answers, form)
  const signing = { ...situation, formKey: form.key }
  const reason = answers.reason?.[0]?.trim() ?? ''
  const outcome = declines
    ? await declineAct(signing, { number, reason })
    : await signAct(signing, vault(), number)
  if (outcome.refused) return showRejected(language, answers, outcome)
  return redirect(pathsIn(args).act(number))
}

export default function ActPage() {
  const { keys, act, text: signed, villages, own, why } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().signatures
  return (
    <>
      <h1>{text.acts[act.kind]}</h1>
      <ActFacts act={act} />
      {act.state === 'open' ? <p>{text.lead}</p> : null}
      <ActSeal hash={act.hash} text={signed} />
      <ActContentView content={act.content} villages={villages} />
      {act.state === 'open' ? (
        <>
          <h2>{text.after}</h2>
          <ul>
            {text.afterList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <SignForm formKey={keys[0]} own={own} why={why} rejected={rejected} />
          <DeclineForm formKey={keys[1]} rejected={rejected} />
        </>
      ) : (
        <TooLate rejected={rejected} />
      )}
    </>
  )
}
