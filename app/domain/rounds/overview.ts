import type { InLanguages } from '../language.ts'
import type { Tyiyn } from '../money.ts'
import type { RollFacts } from '../roll/roll.ts'
import type { Standing } from '../roll/standing.ts'
import type { Titled } from '../words/office-title.ts'
import type { Extension, Frozen, Round, RoundRules, Theme } from './round.ts'
import type { PhaseNow } from './what-is-on.ts'

/** One line of a list of rounds. */
export type RoundLine = Pick<Round, 'number' | 'title' | 'year' | 'importedFrom' | 'draft'> & {
  money: Tyiyn
  phaseNow: PhaseNow
  voteIsOpen: boolean
  hasResult: boolean
  /** Binding or an opinion poll; null for an election brought in from elsewhere. */
  standing: Standing | null
}

/** A proposal as the round's page shows it. */
export type RoundIdea = Titled & {
  number: number
  theme: Theme
  /** Its number; null for the whole aimak. */
  village: number | null
  summary: string
  cost: Tyiyn
  /** The file of its first photo; null where it has none. */
  photo: string | null
}

/** Everything that the first screen about a round says; the same for everybody who asks. */
export type RoundOverview = RoundLine &
  Pick<Round, 'about' | 'calendar' | 'resultAt'> & {
    /** The frozen rules, or those that would be frozen today. */
    rules: RoundRules
    frozen: Pick<Frozen, 'at' | 'hash' | 'keyHolder'> | null
    /** The approved roll of a binding round; null where there is none. */
    roll: Pick<RollFacts, 'size' | 'hash'> | null
    extensions: readonly Extension[]
    /** What happened, with those that were hidden or taken back since; `shown` are those that the list shows. */
    counts: { received: number; onBallot: number; passed: number; rejected: number; shown: number }
    /**
     * People who voted, beside the adults who live here, 0 where nobody said; null before the vote is open. `onRoll` of a
     * binding vote: how many stand on its roll.
     */
    turnout: { voted: number; adults: number; onRoll: number | null } | null
    villages: readonly { number: number; name: InLanguages }[]
    ideas: readonly RoundIdea[]
  }
