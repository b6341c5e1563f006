import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { codeForm } from '#app/http/forms/code-form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import {
  changeContact,
  readContactRequest,
  resendContactCode,
} from '#app/services/accounts/own/change-contact.server.ts'
import { CodeField } from '#app/ui/accounts/code-field.tsx'
import { CodeSent } from '#app/ui/accounts/code-sent.tsx'
import { SendAgain } from '#app/ui/accounts/send-again.tsx'
import { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.ownData.contact.title }

const form = codeForm(z.object({ code: requiredText({ max: 20 }) }))

const page = accountPage({
  evenSuspended: true,
  params: { token: 'word' },
  read: (visit) => readContactRequest(visit, visit.params.token),
  form,
  async command(visit, typed): Promise<Outcome<boolean>> {
    const { params, session } = visit
    if (typed === 'again')
      return whenAccepted(await resendContactCode(visit, params.token, session), () => false)
    const sent = { ...typed, token: params.token, session: session.key }
    return changeContact(visit, sent)
  },
  next: ({ paths, pathname }, changed) =>
    changed ? telling(paths.ownContact, 'contact-changed') : `${pathname}?sent`,
})
export const loader = page.loader
export const action = page.action

export default function ContactCode() {
  const { key, sentTo } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText()
  return (
    <>
      <h1>{text.accounts.confirm.title}</h1>
      <CodeSent sentTo={sentTo} {...useCodeSent()} />
      <Form formKey={key} rejected={rejected}>
        <CodeField rejected={rejected} />
        <p className="quiet">{text.ownData.contact.note}</p>
        <p className="buttons">
          <Button>{text.accounts.confirm.button}</Button>
          <a href={usePaths().ownContact}>{text.accounts.confirm.anew}</a>
        </p>
      </Form>
      <SendAgain formKey={key} />
    </>
  )
}
