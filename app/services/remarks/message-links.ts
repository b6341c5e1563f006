import type { RemarkMessages } from '#app/domain/remarks/messages.ts'
import type { MessageLinks } from '../message-link.ts'

export const remarkLinks: MessageLinks<RemarkMessages> = {
  'remark-answered': (paths, { year, number }) => paths.ownRemark(year, number),
  'remark-assigned': (paths, { year, number }) => paths.answerRemark(year, number),
}
