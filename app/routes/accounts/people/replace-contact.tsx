import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { day, requiredText, text, tick } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { askReplacing } from '#app/services/accounts/people/ask-replacing.server.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.people.replacing.title }

const contact = requiredText({ max: contactLength })

const page = officePage({
  may: 'replace-contact',
  form: z.object({
    lost: text({ max: contactLength }),
    born: day(),
    pin: requiredText({ max: 40 }),
    seen: tick(),
    login: contact,
  }),
  command: (visit, shown) => askReplacing(visit, vault(), shown),
  next: ({ paths }, act) => paths.act(act),
})
export const loader = page.loader
export const action = page.action

export default function ReplaceContact() {
  const { key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const words = useText().people.replacing
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Form formKey={key} rejected={rejected}>
        <TextField {...{ rejected, name: 'lost', label: words.lost, hint: words.lostHint }} />
        <DateField {...{ rejected, name: 'born', label: words.born }} />
        <TextField {...{ rejected, name: 'pin', label: words.pin, hint: words.pinHint }} />
        <TextField {...{ rejected, name: 'login', label: words.login, hint: words.loginHint }} />
        <Tick {...{ rejected, name: 'seen', label: words.seen }} />
        <p className="buttons">
          <Button>{words.button}</Button>
        </p>
      </Form>
    </>
  )
}
