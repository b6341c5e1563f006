import type { Day } from '../calendar/day.ts'
import type { FacilityKind } from '../facilities/kind.ts'
import type { InLanguages } from '../language.ts'
import { publicName } from '../words/public-name.ts'
import { clockOf, type ProblemClock } from './clock.ts'
import { isSilenced } from './evaluation.ts'
import { coarse } from './place.ts'
import type { Problem, ProblemText } from './problem.ts'

/** Past the day of the first reply without one, or past the day that was promised. */
export const isOverdue = ({ clock }: Pick<PublicProblem, 'clock'>) =>
  clock.reply === 'overdue' || clock.broken

type KindFacts = Pick<FacilityKind, 'key' | 'name' | 'sign' | 'reportDays'>

/** What everybody reads of a report. */
export type PublicProblem = ProblemText &
  Pick<Problem, 'number' | 'source' | 'at' | 'due' | 'state' | 'steps' | 'updated' | 'cleaned'> & {
    kindFacts: KindFacts
    villageName: InLanguages | null
    /** Who answers: the provider of the kind in that village; '' where the register names none. */
    provider: string
    /** '' for a resident who is not named. */
    author: string
    clock: ProblemClock
    /** How many follow it, and how many said after it was closed that it is still so. */
    followers: number
    still: number
    /** Why nothing or not all of it is shown; null where it is. */
    hiddenBecause: string | null
    /** Its words are taken away. */
    withheld: boolean
  }

type Beside = {
  today: Day
  kindFacts: KindFacts
  villageName: InLanguages | null
  provider: string
  followers: number
  still: number
}

/** Without who sent it, where exactly a home is, and what was hidden. */
export function publicProblem(problem: Problem, beside: Beside): PublicProblem {
  const { today, kindFacts, ...known } = beside
  const { number, source, at, due, state, steps, updated, cleaned, hidden } = problem
  const { key, name, sign, reportDays } = kindFacts
  const { sender, named } = problem
  const withheld = isSilenced(hidden)
  return {
    ...publicText(problem, withheld),
    ...{ number, source, at, due, state, updated, cleaned, withheld, ...known },
    steps: steps.map((step) => (withheld && step.by === 'sender' ? { ...step, text: '' } : step)),
    kindFacts: { key, name, sign, reportDays },
    author: named && sender.name && !withheld ? publicName(sender.name) : '',
    clock: clockOf(problem, today),
    hiddenBecause: hidden?.reason ?? null,
  }
}

/** The text as everybody sees it: of a private matter the place to a hundred metres, and no words about where it is. */
export function publicText(text: ProblemText, withheld = false): ProblemText {
  const { kind, village, landmark, point, title, words, photos } = text
  const isPrivate = text.private
  return {
    ...{ kind, village, private: isPrivate },
    landmark: isPrivate || withheld ? '' : landmark,
    point: point && !withheld ? (isPrivate ? coarse(point) : point) : null,
    title: withheld ? '' : title,
    words: withheld ? '' : words,
    photos: withheld ? [] : photos,
  }
}
