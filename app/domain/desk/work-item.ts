import type { Role } from '../accounts/role.ts'
import { dayOf, daysBetween } from '../calendar/day.ts'
import type { CheckWork } from '../evaluation/work.ts'
import type { Merged } from '../merged.ts'
import type { RoundWork } from '../rounds/work.ts'
import type { SignatureWork } from '../signatures/work.ts'

/** Every kind of work that the desk knows, with what its sentence needs, from each noun that brings some. */
export type WorkKinds = Merged<[CheckWork, RoundWork, SignatureWork]>

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
export type WorkTextsOf<Kinds> = {
  [Kind in keyof Kinds]: {
    name: string
    about: (given: Kinds[Kind]) => string
    button: string
  }
}
export type WorkTexts = WorkTextsOf<WorkKinds>

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
