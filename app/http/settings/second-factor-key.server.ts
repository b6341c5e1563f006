import type { SecondFactorKey } from '#app/services/accounts/second-factor/authenticator.server.ts'
import { generatedSecret } from './generated-secret.server.ts'
import { settings } from './settings.server.ts'

/** The key of this installation's authenticators; who loses it has all staff set theirs up anew. */
export const secondFactorKey = (): SecondFactorKey =>
  generatedSecret(settings().dataFolder, 'second-factor')
