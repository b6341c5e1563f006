import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { ownIn } from '#app/http/forms/proposals/own-in.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { withdrawProposal } from '#app/services/proposals/withdraw-proposal.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EndingQuestion } from '#app/ui/proposals/own/ending-question.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.ownProposals.withdrawTitle(number),
  section: 'proposals',
}

/** Only who sent it first is asked. */
export const loader = (args: LoaderFunctionArgs) => ownIn(args, 'first-author')

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, z.object({}))
  const outcome = await withdrawProposal(
    { ...situation, formKey: form.key },
    { proposal: numberIn(args, 'number') },
  )
  return outcome.refused
    ? showRejected(situation.language, form.answers, outcome)
    : redirect(`${pathsIn(args).myProposals}?withdrawn`)
}

export default function Withdraw() {
  const proposal = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().ownProposals
  const words = {
    heading: text.withdrawTitle(proposal.number),
    sure: text.withdrawSure,
    yes: text.withdrawYes,
    no: text.withdrawNo,
  }
  return <EndingQuestion proposal={proposal} words={words} rejected={rejected} />
}
