import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { settings } from './settings.server.ts'

let known: Vault | undefined

/** The keys of this installation, handed to the use-cases of the vote. */
export function vault(): Vault {
  known ??= vaultIn(settings().dataFolder)
  return known
}
