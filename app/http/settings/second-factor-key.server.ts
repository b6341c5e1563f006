import { generatedSecret } from './generated-secret.server.ts'
import { settings } from './settings.server.ts'

/** The key of this installation's authenticators; who loses it has all staff set theirs up anew. */
export const secondFactorKey = (): string => generatedSecret(settings().dataFolder, 'second-factor')
