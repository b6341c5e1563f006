import { setTimeout as pause } from 'node:timers/promises'
import { log } from '../log.server.ts'

/** Milliseconds. */
const betweenTries = 2_000

/**
 * Does what the portal needs from the database at its start, and tries it again where the database cannot do it just
 * now: one that has just recovered, or can write nothing, must not end a portal which could still be read.
 *
 * @param what names the work in the log
 * @param until when it is given up: by a signal, which is no failure, or after so many tries with the last error
 */
export async function withPatience(
  what: string,
  work: () => Promise<unknown>,
  until: { stopped: AbortSignal } | { tries: number },
): Promise<void> {
  const stopped = 'stopped' in until ? until.stopped : undefined
  for (let tries = 1; !stopped?.aborted; tries++)
    try {
      await work()
      return
    } catch (error) {
      if ('tries' in until && tries >= until.tries) throw error
      log().warn({ what, tries, err: error }, 'The database could not do it; it is tried again')
      await pause(betweenTries, undefined, { signal: stopped }).catch(() => {})
    }
}
