import { parentPort, workerData } from 'node:worker_threads'
import { countPot } from '#app/domain/tally/pot/count-pot.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { Said } from './count-in-thread.server.ts'

const say = (said: Said) => parentPort?.postMessage(said)

// This file is the thread: it is started by count-in-thread with the pots and answers with their results.
const pots = workerData as readonly PotElection[]
const counted = pots.map((pot, at) => {
  let run = 0
  return countPot(pot, sha256, () => {
    run++
    // Often enough to be seen, seldom enough to cost nothing beside a run.
    if (run % 10 === 1) say({ progress: { pot: at + 1, pots: pots.length, run } })
    return true
  })
})
say({ counted })
