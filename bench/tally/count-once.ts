import { existsSync, readFileSync } from 'node:fs'
import { count } from '#app/domain/tally/count.ts'
import { sha256 } from '#app/sha256.server.ts'
import { openElection } from '../../commands/open-election.ts'
import { makeUpElection } from './make-up.ts'
import type { Measured, Subject } from './measure.ts'

/** The process that `measure` starts: counts once cold and five times warm, and prints what it took. */
const subject: Subject = JSON.parse(process.argv[2] ?? '')
const base = process.resourceUsage().maxRSS / 1024

const began = performance.now()
const election =
  'file' in subject.source
    ? (await openElection(subject.source.file)).election
    : makeUpElection(subject.source.madeUp)
const read = performance.now() - began

/** Milliseconds that this thread itself has run, where the system tells it: nothing else on the machine is in it. */
function ownTime(): number {
  const file = `/proc/self/task/${process.pid}/schedstat`
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : Number.NaN
}

function once() {
  const start = performance.now()
  const own = ownTime()
  const busy = process.cpuUsage()
  const outcome = count(election, subject.rule, { sha256, ...subject.options })
  const { user, system } = process.cpuUsage(busy)
  return {
    outcome,
    took: performance.now() - start,
    own: ownTime() - own,
    cpu: (user + system) / 1000,
  }
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0
}

const first = once()
const warm = first.took > 20_000 ? [first] : Array.from({ length: 5 }, once)
const { outcome } = first
const measured: Measured = {
  voters: election.ballots.size,
  projects: election.projects.length,
  runs: outcome.refused ? 0 : outcome.runs,
  winners: outcome.refused ? [] : outcome.winners.map(({ id }) => id),
  read,
  cold: first.took,
  coldOwn: first.own,
  median: middle(warm.map(({ took }) => took)),
  cpu: middle(warm.map(({ cpu }) => cpu)),
  base,
  peak: process.resourceUsage().maxRSS / 1024,
}
process.stdout.write(JSON.stringify(measured))
