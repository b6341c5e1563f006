import { columnsOf } from '#app/i18n/columns.ts'
import type { Catalogue } from '../ky/catalogue.ts'
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

export const ru: Catalogue = {
  ...texts,
  reasons: reasons,
  messages,
  auditWords: { ...auditWords, acts: acts },
  desk: { ...desk, sections, work: work },
}
