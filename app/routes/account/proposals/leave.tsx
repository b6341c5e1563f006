import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refuse } from '#app/domain/outcome.ts'
import { readForm, showAgain } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { leaveCoAuthorship } from '#app/services/proposals/leave-co-authorship.server.ts'
import { readOwn } from '#app/services/proposals/read-own.server.ts'
import type { Again } from '#app/ui/again.ts'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.ownProposals.leaveTitle(number),
  section: 'proposals',
}

/** Only who joined is asked; for whoever is no author there is no such page. */
export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const number = numberIn(args, 'number')
  const found = await readOwn(situation)
  const own = found.refused ? undefined : found.value.own.find((one) => one.number === number)
  if (!own) return refusedPage(situation.language, refuse('missing', 'not-here', {}))
  if (!own.joined)
    return refusedPage(situation.language, refuse('forbidden', 'not-a-co-author', {}))
  return { number, title: own.title, formKey: newFormKey() }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, z.object({}))
  const outcome = await leaveCoAuthorship(
    { ...situation, formKey: form.key },
    { proposal: numberIn(args, 'number') },
  )
  return outcome.refused
    ? showAgain(situation.language, form.answers, outcome)
    : redirect(`${pathsIn(args).myProposals}?left`)
}

export default function Leave() {
  const { number, title, formKey } = useLoaderData<typeof loader>()
  const again = useActionData<Again>()
  const text = useText().ownProposals
  return (
    <>
      <h1>{text.leaveTitle(number)}</h1>
      <p>
        <b>{title}</b>
      </p>
      <p>{text.leaveSure}</p>
      <Form formKey={formKey} again={again}>
        <p className="buttons">
          <Button danger>{text.leaveYes}</Button>
          <a href={usePaths().myProposals}>{text.leaveNo}</a>
        </p>
      </Form>
    </>
  )
}
