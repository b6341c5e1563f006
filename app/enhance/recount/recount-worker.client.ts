import type { PublishedFiles } from '#app/domain/tally/recount/published-files.ts'
import { type Recounted, type RecountProgress, recount } from '#app/domain/tally/recount/recount.ts'
import { sha256 } from './sha256.ts'

/** What the thread tells the page. */
export type FromWorker = { progress: RecountProgress } | { recounted: Recounted }

/** Telling more often would take an old phone longer than counting. */
const showEvery = 100

let reportedAt = 0
const report = (progress: RecountProgress) => {
  const now = performance.now()
  if (progress.run > 0 && now - reportedAt < showEvery) return
  reportedAt = now
  self.postMessage({ progress } satisfies FromWorker)
}

// This file is the thread: the page sends it three texts, and stops it by ending it.
self.addEventListener('message', ({ data }: MessageEvent<PublishedFiles>) => {
  const recounted = recount(data, { sha256, progress: report })
  self.postMessage({ recounted } satisfies FromWorker)
})
