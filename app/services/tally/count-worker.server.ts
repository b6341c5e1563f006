import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { countPot } from '#app/domain/tally/pot/count-pot.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

// This file is the thread: it is started by count-in-thread with the pots and answers with their results.
const pots = workerData as readonly PotElection[]
parentPort?.postMessage(pots.map((pot) => countPot(pot, sha256)))
