import type { AuditActions } from './audit-actions.ts'
import type { Rule } from './permissions/rule.ts'
import type { Retention } from './retention-rule.ts'

/** What a noun brings to the lists of the domain; it makes those it needs, in `NOUN/manifest.ts`. */
export type NounLists = {
  /** Who may do what. */
  permissions?: Readonly<Record<string, Rule>>
  /** What lines of the audit chain tell of. */
  auditActions?: AuditActions
  /** Which collections it keeps, and how long. */
  retention?: Retention
  /** Why something is refused, with what the sentence needs. */
  reasons?: object
  /** What is written to people. */
  messages?: object
  /** What lies on the desk. */
  work?: object
  /** How far its long work says it has come. */
  runs?: object
  /** What it takes in from files, with the columns that are shown. */
  imports?: object
  /** What two persons sign, by its action. */
  signed?: object
}

/** A name, a sentence and a button for each kind of work on the desk: a catalogue in which one is missing does not compile. */
export type WorkTextsOf<Kinds> = {
  [Kind in keyof Kinds]: {
    name: string
    about: (given: Kinds[Kind]) => string
    button: string
  }
}

/** A list of which only the types are wanted: its values come when something happens. Nothing ever reads it. */
export const typesOf = <T extends object>(): T => ({}) as T
