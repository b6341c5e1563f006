import type { Listed } from '../nouns.ts'
import type { Reason } from '../reasons.ts'

/** How far each kind of long work says it has come. */
export type RunProgress = Listed<'runs'>

export type RunKind = keyof RunProgress

export type RunState = 'running' | 'done' | 'stopped' | 'failed'

type Kinded = { [Kind in RunKind]: { kind: Kind; progress: RunProgress[Kind] | null } }[RunKind]

/**
 * Long work that somebody asked for: a count, the reading of a large file. One process works on it and says so again
 * and again; when it falls silent, another takes it up.
 */
export type Run = Kinded & {
  place: string
  number: number
  /** What it works on, as lines of the audit name it: `round/3`. Of a kind only one runs on it at a time. */
  subject: string
  /** Account of who asked. */
  askedBy: string
  askedAt: Date
  /** Which process works on it; another one's when it was taken up. */
  worker: string
  /** Until when it will have said that it is still at work. */
  until: Date
  /** How often a process began it. */
  begun: number
  stopAsked: boolean
  state: RunState
  /** Why it failed. */
  reason: Reason | null
  endedAt: Date | null
}

/** A run as its page shows it. */
export type RunDesk = Pick<Run, 'state' | 'stopAsked' | 'reason' | 'askedAt' | 'endedAt'> & {
  work: Pick<Run, 'kind' | 'progress'>
  /** Where its result is shown. */
  href: string
}

/** How a run ended by itself. */
export type RunEnd = { state: 'done' | 'stopped' } | { state: 'failed'; reason: Reason }

/** How long a silent worker is waited for, in milliseconds. */
const patience = 30_000

export function stillAtWork(at: Date): Date {
  return new Date(at.getTime() + patience)
}

/** Work that so many processes did not survive is not begun again. */
export const mostBegun = 3

/** What each kind is called and how far it is: a catalogue in which one is missing does not compile. */
export type RunTextsOf<Kinds> = {
  [Kind in keyof Kinds]: { title: string; progress: (progress: Kinds[Kind]) => string }
}
export type RunTexts = RunTextsOf<RunProgress>
