import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { inLanguage } from '#app/domain/language.ts'
import { village } from '#app/http/forms/composite-fields.server.ts'
import { day, requiredText, title } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { registerAccount } from '#app/services/accounts/register-account.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { DayField } from '#app/ui/fields/composite/day-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.register.title }

const schema = z.object({
  name: title({ max: 120, min: 2 }),
  login: requiredText({ max: contactLength }),
  password: requiredText({ max: passwordMax }),
  born: day(),
  village: village(),
  since: day(),
})

const page = guestPage({
  async read({ place, at, language }) {
    const villages = (await villagesOn(place, at)).map(({ number, name }) => ({
      value: String(number),
      label: inLanguage(name, language),
    }))
    return { villages }
  },
  form: schema,
  command: registerAccount,
  next: ({ paths }, { token }) => paths.confirm(token),
})
export const loader = page.loader
export const action = page.action

export default function Register() {
  const { key, villages } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const words = useText().accounts
  const text = words.register
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <Form formKey={key} rejected={rejected}>
        <TextField
          name="name"
          label={text.name}
          hint={text.nameHint}
          autoComplete="name"
          rejected={rejected}
        />
        <TextField
          name="login"
          label={words.contact}
          hint={text.contactHint}
          autoComplete="username"
          rejected={rejected}
        />
        <TextField
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="new-password"
          rejected={rejected}
        />
        <DayField name="born" label={text.born} birth rejected={rejected} />
        <Select name="village" label={text.village} options={villages} rejected={rejected} />
        <DayField name="since" label={text.since} hint={text.sinceHint} rejected={rejected} />
        <p className="quiet">{text.privacy}</p>
        <p className="buttons">
          <Button>{text.button}</Button>
          <a href={usePaths().signIn()}>{text.already}</a>
        </p>
      </Form>
    </>
  )
}
