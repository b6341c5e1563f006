import type { MessageKind, Messages } from '#app/domain/messages.ts'
import type { Paths } from '#app/paths.ts'
import { accountLinks } from './accounts/message-links.ts'
import { deliveryLinks } from './delivery/message-links.ts'
import { evaluationLinks } from './evaluation/message-links.ts'
import { proposalLinks } from './proposals/message-links.ts'

/** Where each message leads; a kind without an entry does not compile. Null where a link would be of no use. */
export const messageLinks: {
  [Kind in MessageKind]: (paths: Paths, facts: Messages[Kind]) => string | null
} = {
  ...accountLinks,
  ...deliveryLinks,
  ...evaluationLinks,
  ...proposalLinks,
}
