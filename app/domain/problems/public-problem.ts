import { type Day, dayOf, dayPlus } from '../calendar/day.ts'
import type { FacilityKind } from '../facilities/kind.ts'
import type { InLanguages } from '../language.ts'
import { publicName } from '../words/public-name.ts'
import { clockOf, type ProblemClock } from './clock.ts'
import { isSilenced } from './evaluation.ts'
import { coarse } from './place.ts'
import type { Problem, ProblemText } from './problem.ts'
import { isClosed } from './state.ts'

/** Past the day of the first reply without one, or past the day that was promised. */
export const isOverdue = ({ clock }: Pick<PublicProblem, 'clock'>) =>
  clock.reply === 'overdue' || clock.broken

/** So many days what was fixed is still news. */
const newsDays = 30

/** From this day on what was fixed is recent. */
export const recentSince = (today: Day): Day => dayPlus(today, -newsDays)

/** Open, or fixed not long ago: what a map shows where nobody asks for more. */
function isCurrent({ state, steps }: Pick<Problem, 'state' | 'steps'>, today: Day): boolean {
  const last = steps.at(-1)
  if (!isClosed(state)) return true
  return state === 'fixed' && last !== undefined && dayOf(last.at) >= recentSince(today)
}

/** Who answers for it now: to whom it was passed on as theirs, else the provider; '' where nobody is known. */
export function answersNow({ state, steps, provider }: Answered): {
  who: string
  passedOn: boolean
} {
  const whose = state === 'not-ours' ? (steps.at(-1)?.whose ?? '') : ''
  return { who: whose || provider, passedOn: whose !== '' }
}

type Answered = Pick<PublicProblem, 'state' | 'steps' | 'provider'>
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
    /** Whether it is open or fixed not long ago. */
    current: boolean
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
    current: isCurrent(problem, today),
    hiddenBecause: hidden?.reason ?? null,
  }
}

/** Where it is, as everybody sees it: of a private matter to a hundred metres. */
export const publicPoint = ({
  point,
  private: isPrivate,
}: Pick<ProblemText, 'point' | 'private'>) => (point && isPrivate ? coarse(point) : point)

/** The text as everybody sees it: of a private matter the place to a hundred metres, and no words about where it is. */
export function publicText(text: ProblemText, withheld = false): ProblemText {
  const { kind, village, landmark, title, words, photos } = text
  const isPrivate = text.private
  return {
    ...{ kind, village, private: isPrivate },
    landmark: isPrivate || withheld ? '' : landmark,
    point: withheld ? null : publicPoint(text),
    title: withheld ? '' : title,
    words: withheld ? '' : words,
    photos: withheld ? [] : photos,
  }
}
