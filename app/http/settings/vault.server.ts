import type { VotingTools } from '#app/services/voting/ballot-box.ts'
import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { closeClock } from './clock.server.ts'
import { settings } from './settings.server.ts'

/** What votes are held with in this process. */
export const votingTools = (): VotingTools => ({ vault: vault(), clock: closeClock })

let known: Vault | undefined

/** The keys of this installation, handed to the use-cases of the vote. */
export function vault(): Vault {
  known ??= vaultIn(settings().dataFolder)
  return known
}
