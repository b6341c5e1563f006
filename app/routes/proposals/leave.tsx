import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { ownIn } from '#app/http/forms/proposals/own-in.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { leaveCoAuthorship } from '#app/services/proposals/leave-co-authorship.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EndingQuestion } from '#app/ui/proposals/own/ending-question.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.ownProposals.leaveTitle(number),
  section: 'proposals',
}

/** Only who joined is asked. */
export const loader = (args: LoaderFunctionArgs) => ownIn(args, 'co-author')

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, z.object({}))
  const outcome = await leaveCoAuthorship(
    { ...situation, formKey: form.key },
    { proposal: numberIn(args, 'number') },
  )
  return outcome.refused
    ? showRejected(situation.language, form.answers, outcome)
    : redirect(`${pathsIn(args).myProposals}?left`)
}

export default function Leave() {
  const proposal = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().ownProposals
  const words = {
    heading: text.leaveTitle(proposal.number),
    sure: text.leaveSure,
    yes: text.leaveYes,
    no: text.leaveNo,
  }
  return <EndingQuestion proposal={proposal} words={words} rejected={rejected} />
}
