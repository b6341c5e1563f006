import { accepted, refuse } from '#app/domain/outcome.ts'
import { noFields } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.signOut.title }

const page = guestPage({
  evenSuspended: true,
  read({ person, paths, pathname, leadTo }) {
    if (!person) return leadTo(paths.signIn(pathname), refuse('forbidden', 'sign-in-first', {}))
    return {}
  },
  form: noFields,
  command: async ({ session }) => accepted(await session.end()),
  // The platform's home is for its admin alone.
  next: ({ language, paths: { home, office } }) => (home === office ? `/${language}` : home),
})
export const loader = page.loader
export const action = page.action

export default function SignOut() {
  const { key } = useShown<typeof loader>()
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
