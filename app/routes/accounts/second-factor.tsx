import { z } from 'zod'
import type { Outcome } from '#app/domain/outcome.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { type Carried, carriedIn, carriesAnything } from '#app/forms/carried.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { carriedHere } from '#app/http/forms/accounts/only-carried.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText, text } from '#app/http/forms/form-fields.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { secondFactorKey } from '#app/http/settings/second-factor-key.server.ts'
import { carriedFor } from '#app/http/sign-in/whose-form.server.ts'
import type { Paths } from '#app/paths.ts'
import { giveSecondFactor } from '#app/services/accounts/second-factor/give-second-factor.server.ts'
import { renewRecoveryCodes } from '#app/services/accounts/second-factor/renew-recovery.server.ts'
import { setUpSecondFactor } from '#app/services/accounts/second-factor/set-up-second-factor.server.ts'
import { showSecondFactor } from '#app/services/accounts/second-factor/show-second-factor.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { AskCode } from '#app/ui/accounts/second-factor/ask-code.tsx'
import { RecoveryCodes } from '#app/ui/accounts/second-factor/recovery-codes.tsx'
import { SecondFactorGiven } from '#app/ui/accounts/second-factor/second-factor-given.tsx'
import { SetUp } from '#app/ui/accounts/second-factor/set-up.tsx'
import { BackToForm } from '#app/ui/form/carried/back-to-form.tsx'
import { useAnswer, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle = {
  title: (texts) => texts.secondFactor.title,
  onceTitle: (texts) => texts.secondFactor.codesTitle,
}

const schema = z.object({ code: requiredText({ max: 40 }), back: text({ max: 1_000 }) })

const page = accountPage({
  evenSuspended: true,
  async read(visit) {
    const { query, session } = visit
    const asked = { session: session.key ?? '', anew: query.has('anew') }
    const found = await showSecondFactor(visit, asked, secondFactorKey())
    const back = backIn(visit, query.get('back'))
    return whenAccepted(found, (page) => ({ back, page }))
  },
  form: ({ answers }) => carriedHere(answers, 'code') ?? checkAnswers(answers, schema),
  does: ['give', 'renew', 'set-up'],
  async command(visit, { code }): Promise<Outcome<{ codes: string[] } | null>> {
    const typed = { code, session: visit.session.key ?? '' }
    const what = visit.query.get('do')
    if (what === 'renew') return renewRecoveryCodes(visit, typed, secondFactorKey())
    if (what === 'set-up') return setUpSecondFactor(visit, typed, secondFactorKey())
    return whenAccepted(await giveSecondFactor(visit, typed, secondFactorKey()), () => null)
  },
  next(visit, made, typed, answers) {
    const back = backIn(visit, typed.back)
    const waits = carriesAnything(carriedIn(answers))
    const carried = waits ? { carried: carriedFor(answers, visit.person.id) } : {}
    if (made) return { codes: made.codes, back, ...carried, shownOnce: true }
    return waits ? { ...carried, back, shownOnce: true } : back
  },
})
export const loader = page.loader
export const action = page.action

/** Where somebody was going when the code was asked for. */
function backIn(visit: Situation & { paths: Paths }, asked: string | null) {
  return ownPath(asked, visit) ?? visit.paths.office
}

type Given = { codes?: string[]; back: string; carried?: Carried | null }

/** Codes that were just made are shown in the answer to the form, and nowhere else. */
export default function SecondFactor() {
  const { key, back, page } = useShown<typeof loader>()
  const answer = useAnswer<RejectedForm | Given>()
  if (answer && 'codes' in answer) return <RecoveryCodes {...answer} codes={answer.codes ?? []} />
  if (answer && 'back' in answer)
    return <BackToForm carried={answer.carried ?? null} to={answer.back} />
  const form = { formKey: key, back, rejected: answer }
  if (page.state === 'set-up') return <SetUp {...page} form={form} />
  if (page.state === 'ask') return <AskCode {...page} form={form} />
  return <SecondFactorGiven {...page} form={form} />
}
