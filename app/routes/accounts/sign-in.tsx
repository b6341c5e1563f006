import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { errandOf } from '#app/domain/accounts/errand.ts'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { country } from '#app/domain/places/place-id.ts'
import { type Carried, carriedIn, carriedName, carriesAnything } from '#app/forms/carried.ts'
import { carriedHere } from '#app/http/forms/accounts/only-carried.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText, text } from '#app/http/forms/form-fields.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { carriedFor } from '#app/http/sign-in/whose-form.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { BackToForm } from '#app/ui/form/carried/back-to-form.tsx'
import { CarriedFields } from '#app/ui/form/carried/carried-fields.tsx'
import { CarriedForm } from '#app/ui/form/carried/carried-form.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.signIn.title }

const schema = z.object({
  login: requiredText({ max: contactLength }),
  password: requiredText({ max: passwordMax }),
  back: text({ max: 1_000 }),
})

const page = guestPage({
  evenSuspended: true,
  read(visit) {
    const { person, place, paths, query, leadTo } = visit
    const back = ownPath(query.get('back'), visit)
    if (person) return leadTo(back ?? paths.account)
    return { back: back ?? '', isCountry: place === country }
  },
  form: ({ answers }) => carriedHere(answers, 'login') ?? checkAnswers(answers, schema),
  command: (visit, typed) => signIn(visit, typed, visit.session),
  next(visit, { account, staff, villageToChoose }, typed, answers) {
    const { paths } = visit
    const next = ownPath(typed.back, visit) ?? (staff ? paths.office : paths.account)
    if (carriesAnything(carriedIn(answers)))
      return { carried: carriedFor(answers, account), to: next, shownOnce: true }
    return villageToChoose ? paths.ownVillage(next) : next
  },
})
export const loader = page.loader
export const action = page.action

export default function SignIn() {
  const { key, back, isCountry } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const answer = useAnswer<{ carried?: Carried | null; to: string }>()
  const text = useText().accounts
  const paths = usePaths()
  const carried = carriedIn(rejected?.answers ?? {})
  const waits = carriesAnything(carried)
  const errand = errandOf(back)
  if (answer?.carried !== undefined) return <BackToForm carried={answer.carried} to={answer.to} />
  return (
    <>
      <h1>{text.signIn.title}</h1>
      {errand && !waits ? <p className="lead">{text.signIn.errands[errand]}</p> : null}
      <Form formKey={key} rejected={rejected}>
        <input type="hidden" name="back" value={back} />
        <CarriedForm carried={carried} rejected={rejected} />
        <TextField
          name="login"
          label={text.contact}
          hint={text.contactHint}
          autoComplete="username"
          rejected={rejected}
        />
        <TextField
          name="password"
          type="password"
          label={text.password}
          autoComplete="current-password"
          rejected={rejected}
        />
        <p className="buttons">
          <Button>{text.signIn.button}</Button>
          {/* What was filled in waits in this page alone: a new password is asked for beside it. */}
          <a href={paths.forgotten} target={waits ? '_blank' : undefined} rel="noreferrer">
            {text.signIn.forgotten}
          </a>
        </p>
      </Form>
      {isCountry ? null : (
        <>
          <h2>{text.signIn.newHere}</h2>
          <ToRegister back={back} carried={carried} />
          <h2>{text.signIn.lost}</h2>
          <p>{text.signIn.lostHow}</p>
        </>
      )}
    </>
  )
}

/** Whoever has no account registers and comes back to where they were; what was filled in there goes along. */
function ToRegister({ back, carried }: { back: string; carried: Carried }) {
  const text = useText().accounts.signIn
  const register = usePaths().register(back)
  if (!carriesAnything(carried))
    return (
      <p>
        <a href={register}>{text.register}</a>
      </p>
    )
  return (
    <form method="post" action={register}>
      <CarriedFields carried={carried} nameOf={carriedName} />
      <Button second>{text.register}</Button>
    </form>
  )
}
