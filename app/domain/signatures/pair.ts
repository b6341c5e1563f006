import { accepted, type Outcome, refuse } from '../outcome.ts'

/** Giver and receiver of a role, and whoever has a new second factor, are no pair for so many days. */
const pairDays = 7
const dayLength = 86_400_000

/** A role that was given or taken, when, and by whose hands. */
export type RoleNote = { at: Date; by: readonly string[] }

/** One of two who act together, as far as it matters whether they may. */
export type Half = {
  account: string
  name: string
  /** When the second factor was registered; null where there is none. */
  secondFactorSince: Date | null
  roleNotes: readonly RoleNote[]
}

/**
 * Whether two may act as a pair: neither has a second factor of the last days, with which somebody else could stand
 * behind both, and neither gave or took a role of the other within them.
 */
export function checkPair(one: Half, other: Half, at: Date): Outcome<true> {
  for (const { name, secondFactorSince } of [one, other]) {
    const until = secondFactorSince && freshUntil(secondFactorSince)
    if (until && until > at) return refuse('forbidden', 'fresh-second-factor', { name, until })
  }
  const until = latest([...between(one, other), ...between(other, one)])
  return until && until > at ? refuse('forbidden', 'fresh-role-between', { until }) : accepted(true)
}

const freshUntil = (since: Date) => new Date(since.getTime() + pairDays * dayLength)

/** Until when what the giver did to the receiver's roles keeps them apart. */
function between(receiver: Half, giver: Half): Date[] {
  return receiver.roleNotes
    .filter(({ by }) => by.includes(giver.account))
    .map((note) => freshUntil(note.at))
}

function latest(dates: readonly Date[]): Date | null {
  return dates.reduce<Date | null>((last, date) => (last && last > date ? last : date), null)
}
