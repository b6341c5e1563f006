import { checkCode, typedCode } from '#app/domain/accounts/one-time-code.ts'
import { accepted, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { countCodeTry, type OneTimeCode } from '#models/accounts/one-time-code.server.ts'
import { hashCode } from './issue-code.server.ts'

/** The request that a typed code belongs to; each typing counts as a try, whatever comes of it. */
export async function checkTypedCode(
  { place, at }: Situation,
  purpose: OneTimeCode['purpose'],
  { token, code }: { token: string; code: string },
): Promise<Outcome<OneTimeCode>> {
  const found = await countCodeTry(place, token)
  const sent = found?.purpose === purpose ? found : null
  const checked = checkCode(sent, hashCode(token, typedCode(code)), at)
  if (checked.refused) return refuseInput([{ field: 'code', reason: checked.reason }])
  // A code that was checked is there; the compiler cannot see it through the outcome.
  return accepted(sent as OneTimeCode)
}
