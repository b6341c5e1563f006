import { conciliationActs } from './acts.ts'
import { conciliationPapers } from './conciliation-papers.ts'
import { conciliationWork } from './conciliation-work.ts'
import { conciliations } from './conciliations.ts'
import { conciliationKept } from './kept.ts'
import { conciliationMessages } from './messages.ts'
import { participation } from './participation.ts'
import { conciliationReasons } from './reasons.ts'
import { conciliationSigned } from './signed.ts'
import { conciliationDesk } from './work.ts'

export const conciliationCatalogue = {
  texts: { conciliations, conciliationWork, conciliationPapers, participation },
  reasons: conciliationReasons,
  messages: conciliationMessages,
  acts: conciliationActs,
  work: conciliationDesk,
  sections: { conciliations: 'Conciliation' },
  kept: conciliationKept,
  signed: conciliationSigned,
}
