import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText, text } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { secondFactorKey } from '#app/http/settings/second-factor-key.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { giveSecondFactor } from '#app/services/accounts/second-factor/give-second-factor.server.ts'
import { renewRecoveryCodes } from '#app/services/accounts/second-factor/renew-recovery.server.ts'
import { setUpSecondFactor } from '#app/services/accounts/second-factor/set-up-second-factor.server.ts'
import { showSecondFactor } from '#app/services/accounts/second-factor/show-second-factor.server.ts'
import { AskCode } from '#app/ui/accounts/second-factor/ask-code.tsx'
import { RecoveryCodes } from '#app/ui/accounts/second-factor/recovery-codes.tsx'
import { SecondFactorGiven } from '#app/ui/accounts/second-factor/second-factor-given.tsx'
import { SetUp } from '#app/ui/accounts/second-factor/set-up.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import type { RejectedForm } from '#app/ui/rejected-form.ts'

export const handle: PageHandle = { title: (texts) => texts.secondFactor.title }

const schema = z.object({ code: requiredText({ max: 40 }), back: text({ max: 1_000 }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const { searchParams } = new URL(args.request.url)
  const asked = { session: args.context.session ?? '', anew: searchParams.has('anew') }
  const page = await showSecondFactor(situation, asked, secondFactorKey())
  if (page.refused) return refusedPage(situation.language, page)
  const back = ownPath(searchParams.get('back'), situation.place) ?? pathsIn(args).office
  return { key: newFormKey(), back, page: page.value }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const typed = { code: form.value.code, session: args.context.session ?? '' }
  const back = ownPath(form.value.back, situation.place) ?? pathsIn(args).office
  const what = new URL(args.request.url).searchParams.get('do')
  if (what === 'set-up' || what === 'renew') {
    const write = what === 'renew' ? renewRecoveryCodes : setUpSecondFactor
    const outcome = await write(situation, typed, secondFactorKey())
    if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
    return data({ codes: outcome.value.codes, back })
  }
  const given = await giveSecondFactor(situation, typed, secondFactorKey())
  return given.refused ? showRejected(situation.language, form.answers, given) : redirect(back)
}

/** Codes that were just made are shown in the answer to the form, and nowhere else. */
export default function SecondFactor() {
  const { key, back, page } = useLoaderData<typeof loader>()
  const answer = useActionData<RejectedForm | { codes: string[]; back: string }>()
  if (answer && 'codes' in answer) return <RecoveryCodes {...answer} />
  const form = { formKey: key, back, rejected: answer }
  if (page.state === 'set-up') return <SetUp {...page} form={form} />
  if (page.state === 'ask') return <AskCode {...page} form={form} />
  return <SecondFactorGiven {...page} form={form} />
}
