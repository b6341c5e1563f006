import type { SecondFactorKey } from '#app/services/accounts/second-factor/authenticator.server.ts'
import { generatedSecret } from './generated-secret.server.ts'
import { settings } from './settings.server.ts'

let known: SecondFactorKey | undefined

/** The key of this installation's authenticators; who loses it has all staff set theirs up anew. */
export function secondFactorKey(): SecondFactorKey {
  known ??= generatedSecret(settings().dataFolder, 'second-factor')
  return known
}
