import { Worker } from 'node:worker_threads'
import type { PotCounted } from '#app/domain/tally/pot/count-pot.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'

/** Counts the pots in a thread of its own, so that a capital's count does not hold up anybody's page. */
export function countInThread(pots: readonly PotElection[]): Promise<readonly PotCounted[]> {
  return new Promise((resolve, reject) => {
    const thread = startThread(pots)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`the count ended with ${code}`)))
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
