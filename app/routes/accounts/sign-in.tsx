import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { refuse } from '#app/domain/outcome.ts'
import { country } from '#app/domain/places/place-id.ts'
import { type Carried, carriedIn, carriedName } from '#app/forms/carried.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText, text } from '#app/http/forms/form-fields.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { carriedFor } from '#app/http/sign-in/whose-form.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { BackToBallot } from '#app/ui/accounts/back-to-ballot.tsx'
import { CarriedVote } from '#app/ui/accounts/carried-vote.tsx'
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
  read(visit) {
    const { person, place, paths, query, leadTo } = visit
    const back = ownPath(query.get('back'), visit)
    if (person) return leadTo(back ?? paths.account)
    return { back: back ?? '', isCountry: place === country }
  },
  form: ({ answers }) =>
    answers.login === undefined && Object.keys(carriedIn(answers)).length > 0
      ? refuse('input', 'vote-not-taken-yet', {})
      : checkAnswers(answers, schema),
  command: (visit, typed) => signIn(visit, typed, visit.session),
  next(visit, { account, staff, villageToChoose }, typed, answers) {
    const { paths } = visit
    const next = ownPath(typed.back, visit) ?? (staff ? paths.office : paths.account)
    if (Object.keys(carriedIn(answers)).length > 0)
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
  const chose = Object.keys(carried).length > 0
  if (answer?.carried !== undefined)
    return <BackToBallot formKey={key} carried={answer.carried} to={answer.to} />
  return (
    <>
      <h1>{text.signIn.title}</h1>
      <Form formKey={key} rejected={rejected}>
        <input type="hidden" name="back" value={back} />
        <CarriedVote carried={carried} rejected={rejected} />
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
          {/* What was chosen waits in this page alone: a new password is asked for beside it. */}
          <a href={paths.forgotten} target={chose ? '_blank' : undefined} rel="noreferrer">
            {text.signIn.forgotten}
          </a>
        </p>
      </Form>
      {isCountry ? null : (
        <>
          <h2>{text.signIn.newHere}</h2>
          <ToRegister back={back} carried={carried} />
        </>
      )}
    </>
  )
}

/** Whoever has no account registers and comes back to where they were; what was chosen there goes along. */
function ToRegister({ back, carried }: { back: string; carried: Carried }) {
  const text = useText().accounts.signIn
  const register = usePaths().register(back)
  if (Object.keys(carried).length === 0)
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
