import { answer } from './answer.ts'
import { tallyAudit } from './audit-actions.ts'
import { explained } from './explained.ts'
import { recount } from './recount.ts'
import { tallyRetentionWords } from './retention.ts'
import { tallyRuns } from './runs.ts'
import { tallySigned } from './signed.ts'
import { tally, tallyReasons } from './tally.ts'
import { tallyWork } from './work.ts'

export const tallyCatalogue = {
  texts: { answer, tally, explained, recount },
  reasons: tallyReasons,
  audit: tallyAudit,
  work: tallyWork,
  runs: tallyRuns,
  retention: tallyRetentionWords,
  signed: tallySigned,
}
