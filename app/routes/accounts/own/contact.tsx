import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { askContact, readOwnContacts } from '#app/services/accounts/own/ask-contact.server.ts'
import { ContactForm } from '#app/ui/accounts/own/contact-form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle = { title: (text) => text.ownData.contact.title }

const page = accountPage({
  evenSuspended: true,
  read: readOwnContacts,
  form: z.object({
    login: requiredText({ max: contactLength }),
    current: requiredText({ max: passwordMax }),
  }),
  command: (visit, typed) => askContact(visit, typed, visit.session),
  next: ({ paths }, { token }) => paths.ownContactCode(token),
})
export const loader = page.loader
export const action = page.action

export default function Contact() {
  const { key, phone, mail } = useShown<typeof loader>()
  return <ContactForm formKey={key} contacts={{ phone, mail }} rejected={useRejectedForm()} />
}
