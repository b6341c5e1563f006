import type { VersionKind } from '../budget/version.ts'
import type { InLanguages } from '../language.ts'
import type { Tyiyn } from '../money.ts'
import type { ProblemState } from '../problems/state.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'
import type { Verdict } from '../remarks/verdict.ts'
import type { FollowKey } from './follow.ts'

type Named = Pick<RemarkLine, 'code' | 'name'>

/** What a new version made of a followed line. */
export type ChangedLine = Named & {
  /** Null where the version before had nothing of it. */
  before: Tyiyn | null
  now: Tyiyn | null
  gone: boolean
  /** What it is called now, where that is not what it was called before. */
  became: readonly Named[]
}

/** The one thing that is followed, where the reader follows one of this year's budget: it can be ended at once. */
type Ending = { year: number; only: FollowKey | null }

/** What the kind and the village of a local service are called; a null village is all of them. */
type Spot = { kind: InLanguages; village: InLanguages | null }

/** What is written to those who follow a budget, or local services. */
export type FollowingMessages = {
  'followed-version': Ending & {
    version: number
    kind: VersionKind
    lines: readonly ChangedLine[]
    /** Followed lines that it does not tell of. */
    more: number
    /** All that is to be spent; null where the reader does not follow all of it, or a version does not say. */
    whole: { before: Tyiyn | null; now: Tyiyn } | null
    /** Where the one line stands now; null for the budget's own page. */
    page: Pick<RemarkLine, 'side' | 'key'> | null
    /** The year from which the follow went on, where this is the first version of the next; amounts before are of that. */
    comparedWith?: number
  }
  'followed-answer': Ending & {
    number: number
    verdict: Verdict
    /** The line it stands on. */
    line: Named
  }
  'followed-hearing': Ending & {
    hearing: number
    title: InLanguages
    begins: Date
    /** Why it was called off; null where it was announced or moved. */
    calledOff: string | null
    /** From when it was moved to when it begins now, and why; absent otherwise, and in older messages. */
    moved?: { from: Date; reason: string }
  }
  'followed-report': Spot & { number: number; state: ProblemState; isNew: boolean }
  'followed-facility': Spot & { number: number; change: 'added' | 'changed' | 'ended' }
  /** A file was taken into the register: with so many rows of what the reader follows. */
  'followed-register': { rows: number }
}
