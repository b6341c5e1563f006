import type { PublishedFiles } from '#app/domain/tally/recount/published-files.ts'
import { type Recounted, type RecountProgress, recount } from '#app/domain/tally/recount/recount.ts'
import { sha256 } from './sha256.ts'

/** What the thread tells the page. */
export type FromWorker = { progress: RecountProgress } | { recounted: Recounted }

/** Telling more often would take an old phone longer than counting. */
const tellEvery = 100

let told = 0
const tell = (progress: RecountProgress) => {
  const now = performance.now()
  if (progress.run > 0 && now - told < tellEvery) return
  told = now
  self.postMessage({ progress } satisfies FromWorker)
}

// This file is the thread: the page sends it three texts, and stops it by ending it.
self.addEventListener('message', ({ data }: MessageEvent<PublishedFiles>) => {
  const recounted = recount(data, { sha256, progress: tell })
  self.postMessage({ recounted } satisfies FromWorker)
})
