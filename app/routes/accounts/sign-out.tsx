import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { languageOf, pathsIn } from '#app/http/situation.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.signOut.title }

export async function loader(args: LoaderFunctionArgs) {
  await signedIn(args)
  return { key: newFormKey() }
}

export async function action(args: ActionFunctionArgs) {
  const { home, office } = pathsIn(args)
  await args.context.logOut()
  // The platform's home is for its admin alone.
  return redirect(home === office ? `/${languageOf(args)}` : home)
}

export default function SignOut() {
  const { key } = useLoaderData<typeof loader>()
  const text = useText().accounts.signOut
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.question}</p>
      <Form formKey={key}>
        <p className="buttons">
          <Button>{text.button}</Button>
          <a href={usePaths().account}>{text.stay}</a>
        </p>
      </Form>
    </>
  )
}
