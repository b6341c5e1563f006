import { Worker } from 'node:worker_threads'
import type { PotCounted } from '#app/domain/tally/pot/count-pot.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'
import type { CountProgress } from '#models/tally/count-run.server.ts'

/** What the thread says: how far it is, and at last what it counted. */
export type Said = { progress: CountProgress } | { counted: readonly PotCounted[] }

type Watch = { signal: AbortSignal; progress(progress: CountProgress): void }

/**
 * Counts the pots in a thread of its own, so that a capital's count does not hold up anybody's page. Null when the
 * signal ended it.
 */
export function countInThread(
  pots: readonly PotElection[],
  watch?: Watch,
): Promise<readonly PotCounted[] | null> {
  return new Promise((resolve, reject) => {
    const thread = startThread(pots)
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

/** In a build the thread is a file beside the bundle; without one it is its source, read through tsx. */
function startThread(workerData: readonly PotElection[]): Worker {
  if (import.meta.env?.PROD)
    return new Worker(new URL(/* @vite-ignore */ './count-worker.js', import.meta.url), {
      workerData,
    })
  const source = new URL(/* @vite-ignore */ './count-worker.server.ts', import.meta.url).href
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source}') })`
  return new Worker(script, { eval: true, workerData })
}
