import type { Role } from '../accounts/role.ts'
import { dayOf, daysBetween } from '../calendar/day.ts'
import type { Merged } from '../merged.ts'
import type { WorkTextsOf } from '../noun-lists.ts'
import type { Listed } from '../nouns.ts'
import type { SignatureWork } from '../signatures/work.ts'

/** Every kind of work that the desk knows, with what its sentence needs, from each noun that brings some. */
export type WorkKinds = Merged<[SignatureWork, Listed<'work'>]>

/** One thing to do in the office: by when, by whom, and where it is done. */
export type WorkItem = {
  [Kind in keyof WorkKinds]: {
    kind: Kind
    given: WorkKinds[Kind]
    /** The instant it must be done by; null where nothing presses. */
    due: Date | null
    /** The round it belongs to, by its title in the page's language; null where it is of none. */
    where: string | null
    /**
     * `you`, the office that has to do it, `witness` where only the platform's admin can, or `nobody` where no one holds
     * that office.
     */
    who: Role | 'you' | 'witness' | 'nobody'
    /** Where it is not for whoever asks: the offices that do it, without those persons who acted in it before. */
    others?: { offices: readonly Role[]; barred: readonly string[] }
    /** Who was written down to do it, where that is somebody else; whoever asks may do it all the same. */
    named?: string
    /** Where it is done; null for whoever may not do it there. */
    href: string | null
  }
}[keyof WorkKinds]

export type WorkTexts = WorkTextsOf<WorkKinds>

/** Whole days until the day of an instant: 0 today, negative when it has passed. */
export function dueIn(due: Date, at: Date): number {
  // What ends at midnight must be done on the day before.
  return daysBetween(dayOf(at), dayOf(new Date(due.getTime() - 1)))
}

/** What is overdue, due today, within the six days after, later, and without a date: the groups of the desk. */
export const workGroups = ['overdue', 'today', 'week', 'later', 'undated'] as const
export type WorkGroup = (typeof workGroups)[number]

export function groupOf({ due }: Pick<WorkItem, 'due'>, at: Date): WorkGroup {
  if (!due) return 'undated'
  const days = dueIn(due, at)
  if (days < 0) return 'overdue'
  return days === 0 ? 'today' : days <= 7 ? 'week' : 'later'
}

/** The most pressing first; what has no date comes last. */
export function inOrder(items: readonly WorkItem[]): WorkItem[] {
  const rank = ({ due }: WorkItem) => due?.getTime() ?? Number.POSITIVE_INFINITY
  return [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}
