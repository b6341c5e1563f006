import { stepAt } from '#app/domain/accounts/second-factor.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { isOpenDemonstration } from '#app/services/demonstrations.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { codeAt, type Owner, type SecondFactorKey, setUpText } from './authenticator.server.ts'
import { maySetUp, nextSalt, type Own, ownSecondFactor } from './own-second-factor.server.ts'
import { qrPath } from './qr-path.server.ts'

/** In a demonstration the code that a phone would show now; null while the next is not due yet. */
type ShownCode = { code: string | null }

export type SecondFactorPage =
  | {
      state: 'set-up'
      secret: string
      qr: { path: string; size: number }
      shown: ShownCode | null
    }
  | { state: 'ask'; shown: ShownCode | null }
  | { state: 'given'; left: number; setUpAt: Date }

type Asked = { session: string; anew: boolean }

/** What to show about one's own second factor: setting it up, typing a code, or how it stands. */
export async function showSecondFactor(
  situation: Situation,
  { session, anew }: Asked,
  key: SecondFactorKey,
): Promise<Outcome<SecondFactorPage>> {
  const found = await ownSecondFactor(situation)
  if (found.refused) return found
  const own = found.value
  const { id, standing, given } = own
  if (given && standing && !anew) {
    const { recovery, setUpAt } = standing
    return accepted({ state: 'given', left: recovery.length, setUpAt })
  }
  if (maySetUp(own).refused) {
    const owner = { id, salt: standing?.salt ?? '' }
    const shown = await shownCode(situation, owner, standing?.lastStep ?? 0, key)
    return accepted({ state: 'ask', shown })
  }
  return accepted(await setUp(situation, own, nextSalt(session, standing), key))
}

async function setUp(
  situation: Situation,
  { id, person }: Own,
  salt: string,
  key: SecondFactorKey,
): Promise<SecondFactorPage> {
  const { uri, secret } = setUpText(key, { id, salt }, `${person.name} (${situation.place})`)
  const shown = await shownCode(situation, { id, salt }, 0, key)
  return { state: 'set-up', secret, qr: qrPath(uri), shown }
}

/**
 * The code of an open demonstration's account, whose password everybody knows as well; null in every real municipality.
 * It is one that was not used yet, so that two visitors can sign in one after the other.
 */
async function shownCode(
  { place, at }: Situation,
  owner: Owner,
  lastStep: number,
  key: SecondFactorKey,
): Promise<ShownCode | null> {
  if (!(await isOpenDemonstration(place))) return null
  const step = Math.max(stepAt(at), lastStep + 1)
  return { code: step <= stepAt(at) + 1 ? codeAt(key, owner, step) : null }
}
