import { tallyActs } from './acts.ts'
import { answer } from './answer.ts'
import { explained } from './explained.ts'
import { tallyKept } from './kept.ts'
import { recount } from './recount.ts'
import { tallyRuns } from './runs.ts'
import { tallySigned } from './signed.ts'
import { tally, tallyReasons } from './tally.ts'
import { tallyWork } from './work.ts'

export const tallyCatalogue = {
  texts: { answer, tally, explained, recount },
  reasons: tallyReasons,
  acts: tallyActs,
  work: tallyWork,
  runs: tallyRuns,
  kept: tallyKept,
  signed: tallySigned,
}
