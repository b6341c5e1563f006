/** Records that the database itself forgets, some seconds after the instant in one of their fields. */
type Forgotten<Field> = { since: Field; seconds: number }

/** Records that a job of that name removes, some seconds after the instant in one of their fields. */
type Swept<Field> = Forgotten<Field> & { job: string }

/** Records that the act which ends what they are about removes. */
type Ended = { until: string }

/**
 * What one collection holds, what for, and how long it stays: 'always' is as long as the municipality's portal. The
 * same line makes the database's index or drives the job, so what is told of it is what happens.
 */
export type Kept<Field extends string = string> = {
  what: string
  why: string
  stays: 'always' | Forgotten<Field> | Swept<Field> | Ended
}

/** What a noun keeps, by collection. */
export type Retention = Readonly<Record<string, Kept>>

export const minutes = (count: number) => count * 60
export const hours = (count: number) => minutes(count * 60)
export const days = (count: number) => hours(count * 24)
