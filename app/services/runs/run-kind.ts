import type { Outcome, Refusal } from '#app/domain/outcome.ts'
import type { AuditAction } from '#app/domain/records/audit-words.ts'
import type { Run, RunKind, RunProgress } from '#app/domain/runs/run.ts'
import type { Paths } from '#app/paths.ts'
import type { JobTools } from '../job.ts'
import type { Situation } from '../situation.ts'

/** What long work may use of the process it runs in. */
export type RunTools = Pick<JobTools, 'now' | 'vault'>

/** What long work looks at while it works. */
export type Watch<Progress> = {
  /** Aborted when it is to end without a result: it was stopped, or another process has taken it up. */
  signal: AbortSignal
  /** Says how far it is; cheap, it may be called often. */
  progress(progress: Progress): void
}

/** What a noun says of its long work. */
export type RunFacts<Kind extends RunKind> = {
  /** Whether the person who asks may see it and stop it. */
  may(situation: Situation, run: Run): Promise<Outcome<unknown>>
  /** The line of the audit that tells that it was stopped. */
  stopped: AuditAction
  /** Where its result is shown, by what it works on; while it runs, too. */
  href(paths: Paths, subject: string): string
  /**
   * Does the work. It may be begun anew by another process at any point, and twice at once for a moment: what it
   * writes at its end is guarded by a unique index or a transaction that looks first.
   */
  carryOut(run: Run, tools: RunTools, watch: Watch<RunProgress[Kind]>): Promise<CarriedOut>
}

/** A refusal is told to whoever asked; an error is a bug, which the log tells. */
export type CarriedOut = 'done' | 'stopped' | Refusal

/** The long work of a noun by its kinds. */
export type Runs<Kinds> = { readonly [Kind in keyof Kinds & RunKind]: RunFacts<Kind> }
