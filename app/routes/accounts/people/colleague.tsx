import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { grantable } from '#app/domain/accounts/role-change.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { choice } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { changeRole } from '#app/services/accounts/people/change-role.server.ts'
import { readColleague } from '#app/services/accounts/people/read-colleague.server.ts'
import { resetSecondFactor } from '#app/services/accounts/second-factor/reset-second-factor.server.ts'
import { GrantForm, ResetForm, RevokeForms } from '#app/ui/accounts/role-forms.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.people.title }

const schema = z.object({ role: choice(grantable) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const colleague = await readColleague(situation, numberIn(args, 'account'))
  if (colleague.refused) return refusedPage(situation.language, colleague)
  return { key: newFormKey(), colleague: colleague.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const account = numberIn(args, 'account')
  const what = new URL(args.request.url).searchParams.get('do')
  if (what === 'reset') return resetCode(args, account)
  const grant = what !== 'revoke'
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const change = { account, role: form.value.role, grant }
  const outcome = await changeRole({ ...situation, formKey: form.key }, change)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(`${pathsIn(args).colleague(account)}?done=${grant ? 'granted' : 'revoked'}`)
}

async function resetCode(args: ActionFunctionArgs, account: number) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, z.object({}))
  const outcome = await resetSecondFactor({ ...situation, formKey: form.key }, { account })
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(`${pathsIn(args).colleague(account)}?done=reset`)
}

export default function ColleaguePage() {
  const { key, colleague } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const { people: text, roleNames } = useText()
  const { name, contact, roles } = colleague
  const named = roles.map((role) => roleNames[role]).join(', ')
  return (
    <>
      <Breadcrumb trail={[{ href: usePaths().people, label: text.title }]} here={name} />
      <h1>{name}</h1>
      {rejected ? null : <WhatWasDone />}
      <Facts
        facts={[
          { label: text.contact, value: contact },
          { label: text.roles, value: named },
        ]}
      />
      <RevokeForms holder={colleague} formKey={key} />
      <h2>{text.grant}</h2>
      <GrantForm holder={colleague} formKey={key} rejected={rejected} />
      {colleague.hasSecondFactor ? <ResetForm holder={colleague} formKey={key} /> : null}
    </>
  )
}

function WhatWasDone() {
  const done = useSearchParams()[0].get('done')
  const { people: text, secondFactor } = useText()
  const { granted, revoked, added } = text
  const said = new Map(Object.entries({ granted, revoked, added, reset: secondFactor.resetDone }))
  const sentence = said.get(done ?? '')
  if (!sentence) return null
  return (
    <Notice kind="done">
      <p>{sentence}</p>
    </Notice>
  )
}
