import type { Role } from '../accounts/role.ts'
import { dayOf, daysBetween } from '../calendar/day.ts'
import type { ActName } from '../rounds/pending-act.ts'

type RoundWork = {
  'sign-act': { act: ActName; title: string }
  'publish-list': { title: string; count: number }
  'open-vote': { title: string }
}

type CheckWork = {
  'assign-checks': { count: number }
  'check-proposal': { number: number; title: string }
  'sign-check': { number: number; title: string }
}

/** Every kind of work that the desk knows, with what its sentence needs. Nouns add theirs here. */
export type WorkKinds = RoundWork & CheckWork

/** One thing to do in the office: by when, by whom, and where it is done. */
export type WorkItem = {
  [Kind in keyof WorkKinds]: {
    kind: Kind
    given: WorkKinds[Kind]
    /** The instant it must be done by; null where nothing presses. */
    due: Date | null
    /** `you`, or the office that has to do it. */
    who: Role | 'you'
    href: string
  }
}[keyof WorkKinds]

/** A name, a sentence and a button for each kind: a catalogue in which one is missing does not compile. */
export type WorkTexts = {
  [Kind in keyof WorkKinds]: {
    name: string
    about: (given: WorkKinds[Kind]) => string
    button: string
  }
}

/** Whole days until the day of an instant: 0 today, negative when it has passed. */
export function dueIn(due: Date, at: Date): number {
  // What ends at midnight must be done on the day before.
  return daysBetween(dayOf(at), dayOf(new Date(due.getTime() - 1)))
}

/** The most pressing first; what has no date comes last. */
export function inOrder(items: readonly WorkItem[]): WorkItem[] {
  const rank = ({ due }: WorkItem) => due?.getTime() ?? Number.POSITIVE_INFINITY
  return [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}
