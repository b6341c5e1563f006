import type { CloseClock } from './voting/ballot-box.ts'
import type { Vault } from './voting/round-keys.server.ts'

/** What a job may use of the process it runs in. */
export type JobTools = {
  now: () => Date
  vault: () => Vault
  clock: CloseClock
  /** Where the portal's addresses begin. */
  portal: URL
}

/** Work that is done again and again without anybody asking; of several processes one does it each time. */
export type Job = {
  /** In agenda's words: `30 seconds`, `1 minute`, `1 hour`. */
  every: string
  run: (tools: JobTools) => Promise<unknown>
}

/** The jobs of a noun by their names. */
export type Jobs = Readonly<Record<string, Job>>
