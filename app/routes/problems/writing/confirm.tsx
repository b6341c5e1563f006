import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { codeForm } from '#app/http/forms/code-form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { findProblemCode, resendProblemCode } from '#app/services/problems/accounts.server.ts'
import { confirmProblem, type Sent } from '#app/services/problems/send-problem.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ProblemCodeForm, useCodeSent } from '#app/ui/problems/writing/accounts.tsx'
import { useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = {
  title: (text) => text.problems.confirm.title,
  section: 'services',
}

const form = codeForm(z.object({ code: requiredText({ max: 20 }) }))

/** The code that makes a report of somebody without an account count. */
const page = guestPage({
  params: { draft: 'word', token: 'word' },
  read: (visit) => findProblemCode(visit, visit.params.token),
  form,
  async command(visit, typed): Promise<Outcome<Sent | null>> {
    const { draft, token } = visit.params
    if (typed === 'again') {
      const again = await resendProblemCode(visit, token, visit.session)
      return again.refused ? again : accepted(null)
    }
    return confirmProblem(visit, draft, { token, code: typed.code })
  },
  next({ paths, pathname }, sent) {
    if (!sent) return `${pathname}?sent`
    const { number, due, key } = sent
    return due && key
      ? telling(paths.keptProblem(key), { sent: 'problem-sent', number, due })
      : telling(paths.problem(number), 'problem-followed')
  },
})
export const loader = page.loader
export const action = page.action

export default function ConfirmProblem() {
  const { key, sentTo } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const sent = useCodeSent()
  const text = useText().problems
  return (
    <>
      <h1>{text.confirm.title}</h1>
      <ProblemCodeForm formKey={key} {...{ sentTo, sent, rejected }} />
    </>
  )
}
