import type { MessageKind, Messages } from '#app/domain/messages.ts'
import type { Paths } from '#app/paths.ts'
import type { MessageLead } from './message-link.ts'
import { factsOfNouns } from './nouns.server.ts'

/** Where each message leads; a kind without an entry does not compile. Null where a link would be of no use. */
export const messageLinks: {
  [Kind in MessageKind]: (paths: Paths, facts: Messages[Kind]) => MessageLead
} = factsOfNouns('links')
