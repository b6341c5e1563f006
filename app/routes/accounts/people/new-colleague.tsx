import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { grantable } from '#app/domain/accounts/role-change.ts'
import { telling } from '#app/domain/deed.ts'
import { choice, requiredText, title } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { addColleague } from '#app/services/accounts/people/add-colleague.server.ts'
import { useRoleOptions } from '#app/ui/accounts/role-forms.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.people.add }

const schema = z.object({
  name: title({ max: 120, min: 2 }),
  login: requiredText({ max: contactLength }),
  role: choice(grantable),
})

const page = officePage({
  may: 'manage-people',
  form: schema,
  command: addColleague,
  next: ({ paths }, { account, act }) =>
    act === null ? telling(paths.colleague(account), 'colleague-added') : paths.act(act),
})
export const loader = page.loader
export const action = page.action

export default function NewColleague() {
  const { key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { people: text, accounts } = useText()
  return (
    <>
      <Breadcrumb trail={[{ href: usePaths().people, label: text.title }]} here={text.add} />
      <h1>{text.add}</h1>
      <p>{text.addHint}</p>
      <Form formKey={key} rejected={rejected}>
        <TextField name="name" label={text.name} rejected={rejected} />
        <TextField
          name="login"
          label={accounts.contact}
          hint={accounts.contactHint}
          rejected={rejected}
        />
        <Select name="role" label={text.role} options={useRoleOptions()} rejected={rejected} />
        <p className="buttons">
          <Button>{text.addButton}</Button>
        </p>
      </Form>
    </>
  )
}
