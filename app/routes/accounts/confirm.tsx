import { z } from 'zod'
import { whenAccepted } from '#app/domain/outcome.ts'
import { type Carried, carriedIn, carriesAnything } from '#app/forms/carried.ts'
import { codeForm, withCode } from '#app/http/forms/code-form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { carriedFor } from '#app/http/sign-in/whose-form.server.ts'
import { findCode } from '#app/services/accounts/codes/find-code.server.ts'
import { confirmAccount } from '#app/services/accounts/confirm-account.server.ts'
import { ConfirmForm } from '#app/ui/accounts/confirm-form.tsx'
import { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'
import { BackToForm } from '#app/ui/form/carried/back-to-form.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle = { title: (text) => text.accounts.confirm.title }

const form = codeForm(z.object({ code: requiredText({ max: 20 }) }))

const page = guestPage({
  params: { token: 'word' },
  async read(visit) {
    const back = ownPath(visit.query.get('back'), visit) ?? ''
    const sent = await findCode(visit, 'register', visit.params.token)
    return whenAccepted(sent, ({ sentTo }) => ({ sentTo, back }))
  },
  form,
  command: (visit, typed) => withCode(visit, typed, confirmAccount),
  next(visit, done, _typed, answers) {
    const { paths, pathname, query } = visit
    const back = ownPath(query.get('back'), visit)
    const carried = carriedIn(answers)
    if (carriesAnything(carried))
      return done
        ? { carried: carriedFor(answers, done), to: back ?? paths.account, shownOnce: true }
        : { carried, anew: true }
    if (done) return back ?? paths.account
    return `${pathname}?sent${back ? `&back=${encodeURIComponent(back)}` : ''}`
  },
})
export const loader = page.loader
export const action = page.action

export default function Confirm() {
  const { key, sentTo, back } = useShown<typeof loader>()
  const refused = useRejectedForm()
  const sent = useCodeSent()
  const answer = useAnswer<{ carried?: Carried | null; to?: string; anew?: true }>()
  if (answer?.carried !== undefined && answer.to)
    return <BackToForm carried={answer.carried} to={answer.to} />
  const rejected = answer?.carried ? undefined : refused
  const carried = answer?.carried ?? carriedIn(rejected?.answers ?? {})
  return (
    <ConfirmForm
      formKey={key}
      sentTo={sentTo}
      carried={carried}
      back={back}
      demonstration={sent.demonstration}
      anew={answer?.anew ?? sent.anew}
      rejected={rejected}
    />
  )
}
