import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { refuse } from '#app/domain/outcome.ts'
import { country } from '#app/domain/places/place-id.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText, text } from '#app/http/forms/form-fields.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { type Carried, carriedIn, carriedName } from '#app/ui/carried.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { CarriedFields } from '#app/ui/form/carried-fields.tsx'
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
  read({ person, place, paths, query, leadTo }) {
    const back = ownPath(query.get('back'), place)
    if (person) return leadTo(back ?? paths.account)
    return { back: back ?? '', isCountry: place === country }
  },
  form: ({ answers }) =>
    answers.login === undefined && Object.keys(carriedIn(answers)).length > 0
      ? refuse('input', 'vote-not-taken-yet', {})
      : checkAnswers(answers, schema),
  command: (visit, typed) => signIn(visit, typed, visit.session),
  next({ place, paths }, { staff, villageToChoose }, typed, answers) {
    const next = ownPath(typed.back, place) ?? (staff ? paths.office : paths.account)
    const carried = carriedIn(answers)
    if (Object.keys(carried).length > 0) return { carried, to: next }
    return villageToChoose ? paths.ownVillage(next) : next
  },
})
export const loader = page.loader
export const action = page.action

export default function SignIn() {
  const { key, back, isCountry } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const answer = useAnswer<{ carried?: Carried; to: string }>()
  const text = useText().accounts
  const paths = usePaths()
  if (answer?.carried) return <BackToBallot formKey={key} carried={answer.carried} to={answer.to} />
  return (
    <>
      <h1>{text.signIn.title}</h1>
      <Form formKey={key} rejected={rejected}>
        <input type="hidden" name="back" value={back} />
        <CarriedFields carried={carriedIn(rejected?.answers ?? {})} nameOf={carriedName} />
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
          <a href={paths.forgotten}>{text.signIn.forgotten}</a>
        </p>
      </Form>
      {isCountry ? null : (
        <>
          <h2>{text.signIn.newHere}</h2>
          <p>
            <a href={paths.register}>{text.signIn.register}</a>
          </p>
        </>
      )}
    </>
  )
}

type Waiting = { formKey: string; carried: Carried; to: string }

/** The choices that waited for the sign-in, on their way back to the ballot; nothing is cast by this. */
function BackToBallot({ formKey, carried, to }: Waiting) {
  const text = useText().voting
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.notTakenYet}</p>
      <Form formKey={formKey} action={to}>
        <CarriedFields carried={carried} />
        <input type="hidden" name="review" value="1" />
        <p className="buttons">
          <Button>{text.toBallot}</Button>
        </p>
      </Form>
    </>
  )
}
