import type { z } from 'zod'
import { accepted, type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { resendCode } from '#app/services/accounts/codes/resend-code.server.ts'
import type { KnownDevices } from '#app/services/accounts/take-try.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { checkAnswers } from './form.server.ts'
import type { Upload } from './upload.server.ts'

/** What a page that waits for a code was sent: the code, or the button "send a new code" (`?again`). */
type Typed<T> = T | 'again'

/** The form of a page that waits for a code; the button for a new one asks for no field. */
export function codeForm<S extends z.ZodType>(fields: S) {
  return (
    { answers }: Upload,
    { query }: { query: URLSearchParams },
  ): Outcome<Typed<z.output<S>>> =>
    query.has('again') ? accepted('again') : checkAnswers(answers, fields)
}

type Owner = { account: string }
type Waiting = Situation & {
  params: { token: string }
  session: KnownDevices & { start(account: string): Promise<void> }
}

/**
 * Sends a new code, or does what the code is for and signs its owner in. Answers the account; null where a new code was
 * sent.
 */
export async function withCode<F extends object | 'again'>(
  visit: Waiting,
  typed: F,
  act: (
    situation: Situation,
    typed: Exclude<F, 'again'> & { token: string },
  ) => Promise<Outcome<Owner>>,
): Promise<Outcome<string | null>> {
  const { token } = visit.params
  if (typed === 'again')
    return whenAccepted(await resendCode(visit, token, visit.session), () => null)
  const sent = { ...(typed as Exclude<F, 'again'>), token } // just seen to be the other
  // Whoever has the code acts: sent again, the form is the same, though its first sending signed its owner in.
  const done = await act({ ...visit, person: null }, sent)
  if (!done.refused) await visit.session.start(done.value.account)
  return whenAccepted(done, ({ account }) => account)
}
