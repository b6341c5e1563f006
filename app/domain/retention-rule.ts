/** Records that the database itself forgets, some seconds after the instant in one of their fields. */
type Forgotten<Field> = { since: Field; seconds: number }

/** Records that a job of that name removes, some seconds after the instant in one of their fields. */
type Swept<Field> = Forgotten<Field> & { job: string }

/**
 * Whom one collection tells of (a resident, the office's people at their work, or nobody), and how long it stays:
 * 'always' is as long as the municipality's portal. The same line makes the database's index or drives the job, and
 * the page about privacy is made of it, so what is told is what happens.
 */
export type RetentionRule<Field extends string = string> = {
  about: 'person' | 'office' | 'nobody'
  stays: 'always' | Forgotten<Field> | Swept<Field>
  /** Whoever closes their account takes it with them at once, before its term. */
  goesWithAccount?: true
}

/** What a noun keeps, by collection. */
export type Retention = Readonly<Record<string, RetentionRule>>

/** The words of each collection: what it holds and what for, and when it goes where it does not stay. */
export type RetentionWordsOf<Noun extends Retention> = {
  readonly [Name in keyof Noun]: {
    what: string
    why: string
  } & (Noun[Name]['stays'] extends 'always' ? unknown : { goes: (term: string) => string })
}

export const minutes = (count: number) => count * 60
export const hours = (count: number) => minutes(count * 60)
export const days = (count: number) => hours(count * 24)
