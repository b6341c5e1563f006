import type { PublishedFiles } from '#app/domain/tally/recount/published-files.ts'
import type { Recounted, RecountProgress } from '#app/domain/tally/recount/recount.ts'
import type { FromWorker } from './recount-worker.client.ts'

/** A recount under way; it comes to `failed` where the files broke it, and to nothing once it is stopped. */
export type Thread = { outcome: Promise<Recounted | 'failed'>; stop: () => void }

export function startThread(
  script: string,
  files: PublishedFiles,
  report: (progress: RecountProgress) => void,
): Thread {
  const worker = new Worker(script)
  const outcome = new Promise<Recounted | 'failed'>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) =>
      'recounted' in data ? resolve(data.recounted) : report(data.progress)
    worker.onerror = (event) => {
      event.preventDefault()
      resolve('failed')
    }
  })
  outcome.then(() => worker.terminate())
  worker.postMessage(files)
  return { outcome, stop: () => worker.terminate() }
}
