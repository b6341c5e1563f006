import type { Paths } from '#app/paths.ts'

/** Where each message of a noun leads its reader; null where a link would be of no use, as beside a code. */
export type MessageLinks<M> = { [Kind in keyof M]: (paths: Paths, facts: M[Kind]) => string | null }
