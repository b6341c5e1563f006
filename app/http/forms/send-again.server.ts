import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { resendCode } from '#app/services/accounts/codes/resend-code.server.ts'
import { situationOf } from '../situation.server.ts'
import { readForm, showRejected } from './form.server.ts'

/** Whether the button "send a new code" was pressed. */
export function asksAgain({ request }: ActionFunctionArgs): boolean {
  return new URL(request.url).searchParams.has('again')
}

/** Sends a new code and shows the page that asks for it again. */
export async function sendAgain(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  const form = await readForm(args.request, z.object({}))
  const formKey = form.key
  const outcome = await resendCode({ ...situation, formKey }, args.params.token ?? '')
  if (outcome.refused) return showRejected(situation.language, {}, outcome)
  return redirect(`${new URL(args.request.url).pathname}?sent`)
}
