import { registerAge } from '#app/domain/accounts/registration.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { type Carried, carriedIn, carriesAnything } from '#app/forms/carried.ts'
import { carriedHere } from '#app/http/forms/accounts/only-carried.server.ts'
import { readRegistration } from '#app/http/forms/accounts/registration-form.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { registerAccount } from '#app/services/accounts/register-account.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import { openToResidentsNow } from '#app/services/rounds/open-to-residents.server.ts'
import { ConfirmForm } from '#app/ui/accounts/confirm-form.tsx'
import { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { DayField } from '#app/ui/fields/composite/day-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { CarriedForm } from '#app/ui/form/carried/carried-form.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { WhoMayNow } from '#app/ui/rounds/now/who-may-now.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.register.title }

const page = guestPage({
  async read(visit) {
    const { place, at, language, query } = visit
    const villages = (await villagesOn(place, at)).map(({ number, name }) => ({
      value: String(number),
      label: shownIn(language, name),
    }))
    const open = await openToResidentsNow(visit)
    return { villages, open, back: ownPath(query.get('back'), visit) ?? '' }
  },
  form: ({ answers }, { at }) =>
    carriedHere(answers, 'login') ?? readRegistration(answers, dayOf(at)),
  command: (visit, typed) => registerAccount(visit, typed, visit.session),
  next(visit, { token, sentTo }, _typed, answers) {
    const { paths, query } = visit
    const to = paths.confirm(token, ownPath(query.get('back'), visit) ?? undefined)
    const carried = carriedIn(answers)
    return carriesAnything(carried) ? { carried, to, sentTo, shownOnce: true } : to
  },
})
export const loader = page.loader
export const action = page.action

export default function Register() {
  const { key, villages, open, back } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const answer = useAnswer<{ carried?: Carried; to: string; sentTo: string }>()
  const signIn = usePaths().signIn(back)
  const sent = useCodeSent()
  const words = useText().accounts
  const text = words.register
  if (answer?.carried) {
    const { carried, to, sentTo } = answer
    return <ConfirmForm formKey={key} action={to} back={back} {...{ carried, sentTo }} {...sent} />
  }
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <WhoMayNow open={open} />
      <Form formKey={key} rejected={rejected}>
        <CarriedForm carried={carriedIn(rejected?.answers ?? {})} rejected={rejected} />
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
        <DayField
          name="born"
          label={text.born}
          hint={text.bornHint(registerAge)}
          birth
          rejected={rejected}
        />
        <Select name="village" label={text.village} options={villages} rejected={rejected} />
        <DayField name="since" label={text.since} hint={text.sinceHint} rejected={rejected} />
        <p className="quiet">{text.privacy}</p>
        <p className="buttons">
          <Button>{text.button}</Button>
          <a href={signIn}>{text.already}</a>
        </p>
      </Form>
    </>
  )
}
