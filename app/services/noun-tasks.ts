import type { Contribution } from './desk/contribution.ts'
import type { AnyImport } from './imports/import-kind.ts'
import type { Jobs } from './job.ts'

/** What a noun does by its commands when nobody sends a form, in `NOUN/tasks.server.ts`. */
export type NounTasks = {
  /** What is done again and again. */
  jobs?: Jobs
  /** Long work that somebody asks for: `Runs`. */
  runs?: object
  /** What is taken in from files. */
  imports?: Readonly<Record<string, AnyImport>>
  /** What it lays on the desk. */
  desk?: Readonly<Record<string, Contribution>>
}
