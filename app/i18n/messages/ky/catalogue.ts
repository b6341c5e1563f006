import type { WorkTexts } from '#app/domain/desk/work-item.ts'
import type { Messages, MessageTexts } from '#app/domain/messages.ts'
import type { Reasons, ReasonTexts } from '#app/domain/reasons.ts'
import type { AuditAct } from '#app/domain/records/audit-words.ts'
import { columnsOf } from '#app/i18n/columns.ts'
import { accountCatalogue } from './accounts/catalogue.ts'
import { deliveryCatalogue } from './delivery/catalogue.ts'
import { deskCatalogue } from './desk/catalogue.ts'
import { desk } from './desk/desk.ts'
import { evaluationCatalogue } from './evaluation/catalogue.ts'
import { frameCatalogue } from './frame/catalogue.ts'
import { placeCatalogue } from './places/catalogue.ts'
import { proposalCatalogue } from './proposals/catalogue.ts'
import { auditWords } from './records/audit-words.ts'
import { recordCatalogue } from './records/catalogue.ts'
import { roundCatalogue } from './rounds/catalogue.ts'
import { signatureCatalogue } from './signatures/catalogue.ts'
import { tallyCatalogue } from './tally/catalogue.ts'
import { votingCatalogue } from './voting/catalogue.ts'

const { texts, reasons, messages, acts, work, sections } = columnsOf(
  frameCatalogue,
  deskCatalogue,
  roundCatalogue,
  signatureCatalogue,
  proposalCatalogue,
  evaluationCatalogue,
  accountCatalogue,
  placeCatalogue,
  recordCatalogue,
  votingCatalogue,
  tallyCatalogue,
  deliveryCatalogue,
)

/** All Kyrgyz texts; their shape is what Russian and English must have. */
export const ky = {
  ...texts,
  reasons: reasons satisfies ReasonTexts<Reasons>,
  messages: messages satisfies MessageTexts<Messages>,
  auditWords: { ...auditWords, acts: acts satisfies Record<AuditAct, string> },
  desk: { ...desk, sections, work: work satisfies WorkTexts },
}

export type Catalogue = typeof ky
