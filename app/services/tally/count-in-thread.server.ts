import type { CountProgress } from '#app/domain/tally/manifest.ts'
import type { PotCounted } from '#app/domain/tally/pot/count-pot.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'
import type { Watch } from '../runs/run-kind.ts'
import { startThread } from '../thread.server.ts'

/** What the thread says: how far it is, and at last what it counted. */
export type Said = { progress: CountProgress } | { counted: readonly PotCounted[] }

/**
 * Counts the pots in a thread of its own, so that a capital's count does not hold up anybody's page. Null when the
 * signal ended it.
 */
export function countInThread(
  pots: readonly PotElection[],
  watch?: Watch<CountProgress>,
): Promise<readonly PotCounted[] | null> {
  return new Promise((resolve, reject) => {
    const source = new URL(/* @vite-ignore */ './count-worker.server.ts', import.meta.url)
    const thread = startThread({ name: 'count-worker', source, data: pots })
    const end = () => {
      resolve(null)
      void thread.terminate()
    }
    watch?.signal.addEventListener('abort', end, { once: true })
    if (watch?.signal.aborted) end()
    thread.on('message', (said: Said) => {
      if ('progress' in said) watch?.progress(said.progress)
      else resolve(said.counted)
    })
    thread.once('error', reject)
    thread.once('exit', (code) => {
      watch?.signal.removeEventListener('abort', end)
      reject(new Error(`the count ended with ${code}`))
    })
  })
}
