import { expect, test } from 'vitest'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { count } from '#app/domain/tally/count.ts'
import { findNeeded } from '#app/domain/tally/needed/find-needed.ts'
import { affordableWork } from '#app/domain/tally/needed/work.ts'
import type { Ballot, Election } from '#app/domain/tally/terms.ts'
import { sha256 } from '#app/sha256.server.ts'

/** Of each place the rule that takes longest for the work it is allowed, as measured over all of them. */
const places = [
  { place: 'a village', voters: 2_000, projects: 60, rule: 'mes-cost', completion: 'add1u' },
  { place: 'a capital', voters: 100_000, projects: 100, rule: 'mes-cost', completion: 'greedy' },
] as const

/** Seconds within which it is known what a project lacked. */
const within = { 'a village': 5, 'a capital': 60 }
/** Work is counted and not timed, so a part of it tells how long the whole takes. */
const part = 1 / 20

test.each(places.flatMap((one) => [false, true].map((points) => ({ ...one, points }))))(
  'what was lacking is worked out in time: $place, with points: $points',
  ({ place, voters, projects, rule, completion, points }) => {
    const election = electionOf(voters, projects, points)
    const options = { sha256, completion }
    const outcome = count(election, rule, options)
    if (outcome.refused) throw new Error(outcome.reason)
    const seconds = (work: number) => {
      const before = process.cpuUsage()
      const found = findNeeded({ election, rule, options, outcome }, work)
      const { user, system } = process.cpuUsage(before)
      // Only what used up all that it was allowed tells how long the whole would take.
      expect(found.some(({ present }) => present.kind === 'not-worked-out')).toBe(true)
      return (user + system) / 1e6
    }
    const before = seconds(0)
    const whole = before + (seconds(affordableWork(election) * part) - before) / part
    expect(whole, `${whole.toFixed(1)} seconds`).toBeLessThan(within[place])
  },
)

/** Everybody chooses one to five, the first projects most often. */
function electionOf(voters: number, size: number, points: boolean): Election {
  const chance = chanceFrom(7)
  const projects = Array.from({ length: size }, (_, place) => ({
    id: String(place + 1),
    cost: 5_000_000 + Math.floor(chance() * 90_000_000),
  }))
  const ballots = Array.from({ length: voters }, (): Ballot => {
    const places = Array.from({ length: 1 + Math.floor(chance() * 5) }, () =>
      Math.floor(chance() * chance() * size),
    )
    const choices = [...new Set(places)].map((place) => String(place + 1))
    return points ? { choices, points: choices.map((_, place) => 5 - place) } : { choices }
  })
  const ids = projects.map(({ id }) => id)
  return { budget: 300_000_000, scale: 1, projects, ballots: fillBallotBox(ids, ballots) }
}

/** The same row of numbers between 0 and 1 in every run. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
