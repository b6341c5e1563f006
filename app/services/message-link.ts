import type { Paths } from '#app/paths.ts'

/**
 * Where a message leads; `stop`: where its reader ends such messages, since they asked for them. Null where a link would
 * be of no use, as beside a code.
 */
export type MessageLead = string | { to: string; stop: string } | null

/** Where each message of a noun leads its reader. */
export type MessageLinks<M> = { [Kind in keyof M]: (paths: Paths, facts: M[Kind]) => MessageLead }
