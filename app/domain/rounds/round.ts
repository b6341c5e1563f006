import type { Day } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'
import { shareDown, type Tyiyn } from '../money.ts'
import type { RollFacts } from '../roll/roll.ts'
import type { Calendar, Phase } from './phase.ts'

/** Money set aside: for one village, or for the whole aimak where `village` is null. */
export type Pot = { village: number | null; money: Tyiyn }

/** Residents from an age who lived here, both counted at a day. */
export type Eligibility = { minAge: number; on: Day }

/** Approval: from `min` to `max` projects; knapsack: any number within the round's money. */
export type BallotForm = { kind: 'approval'; min: number; max: number } | { kind: 'knapsack' }

/** How the round decides. Equal Shares is completed by raising shares, then greedily. */
export const countRules = ['greedy-skip', 'greedy-stop', 'mes-cost'] as const
export type CountRule = (typeof countRules)[number]

export type UnitPrice = { what: string; unit: string; price: Tyiyn }

/** The themes of proposals; each has a drawn sign. */
export const themes = [
  'water',
  'irrigation',
  'roads',
  'lighting',
  'school',
  'health',
  'sport',
  'culture',
  'waste',
  'other',
] as const
export type Theme = (typeof themes)[number]

/** Everything a vote is held by; this is what opening the vote freezes. */
export type RoundRules = {
  pots: readonly Pot[]
  mayPropose: Eligibility
  mayVote: Eligibility
  ballot: BallotForm
  count: CountRule
  /** A project needs at least this many votes. */
  threshold: number
  /** The most one project may cost, in hundredths of a per cent of its pot; 10000 = the whole pot. */
  capBasisPoints: number
  /** The least own contribution, in hundredths of a per cent of the cost; 0 = none asked. */
  ownContributionBasisPoints: number
}

/** A phase made longer, with a reason; public. `laterToo`: all later dates moved by the same span. */
export type Extension = {
  phase: Phase
  from: Date
  to: Date
  laterToo: boolean
  reason: string
  at: Date
}

/** What opening the vote fixed: the rules and the list, and the fingerprint of both. */
export type Frozen = {
  at: Date
  hash: string
  rules: RoundRules
  projects: readonly FrozenProject[]
  /** SHA-256 of the seed that decides ties, which stays hidden until the close; absent where none was drawn. */
  tieSeedHash?: string
  /** The roll of a binding vote; absent in an opinion poll. */
  roll?: Pick<RollFacts, 'size' | 'hash'>
  /**
   * The public key that closes the envelopes of the ballots, as 64 hex digits (X25519); absent where ballots are not
   * cast here.
   */
  ballotKey?: string
  /** Absent where the private half lies on the server. */
  keyHolder?: 'commission'
}

/** A project as it stands on the ballot. `excludes` are the numbers of those that cannot be done beside it. */
export type FrozenProject = {
  number: number
  title: string
  village: number | null
  cost: Tyiyn
  excludes: readonly number[]
  /** Its name in the election it was brought in from; absent for rounds held here. */
  code?: string
  /** What its title is hashed with in the fixed text; absent where the title itself stands in that text. */
  salt?: string
}

/** Sealing a vote: from `doneAt` on no ballot can be stored, and only then are ballots read. */
export type Seal = { begunAt: Date; doneAt: Date | null }

/** One participatory budget. */
export type Round = {
  place: string
  number: number
  title: InLanguages
  about: InLanguages
  year: number
  rules: RoundRules
  calendar: Calendar
  unitPrices: readonly UnitPrice[]
  extensions: readonly Extension[]
  frozen: Frozen | null
  /** The closing of the vote for good; absent until its sealing has begun. Nothing moves the close after that. */
  seal?: Seal | null
  /** When the result was published; null before. */
  resultAt: Date | null
  /** Imported elections show what they really were; null for rounds held here. */
  importedFrom: string | null
  /** Its vote binds the municipality and needs a roll; absent where it is an opinion poll. */
  binding?: boolean
  /** The roll that two persons approved: who may vote, published before the opening as size and hash. */
  roll?: RollFacts
  /** Only officers who may change it see it; absent from its publication on. */
  draft?: true
}

/** A round without the list of its vote, which can have hundreds of projects: all that most pages need. */
export type RoundHead = Omit<Round, 'frozen'> & { frozen: Omit<Frozen, 'projects'> | null }

/** The rules that hold: those that were fixed, else those that would be fixed today. */
export function rulesOf({
  rules,
  frozen,
}: {
  rules: RoundRules
  frozen: Pick<Frozen, 'rules'> | null
}): RoundRules {
  return frozen?.rules ?? rules
}

/** All the money of a round, in tyiyn. */
export function potTotal(pots: readonly Pot[]): number {
  return pots.reduce((total, pot) => total + pot.money, 0)
}

/** The money a project competes for: its village's pot, else the pot of the whole aimak; null where there is none. */
export function potOf(pots: readonly Pot[], village: number | null): Pot | null {
  return (
    pots.find((pot) => pot.village === village) ?? pots.find((pot) => pot.village === null) ?? null
  )
}

/** The most one project may ask for in a village (or the whole aimak, `null`); null where no money is set aside. */
export function capOf(
  rules: Pick<RoundRules, 'pots' | 'capBasisPoints'>,
  village: number | null,
): Tyiyn | null {
  const pot = potOf(rules.pots, village)
  return pot ? shareDown(pot.money, rules.capBasisPoints) : null
}
