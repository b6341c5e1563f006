import { tallyActs } from './acts.ts'
import { answer } from './answer.ts'
import { explained } from './explained.ts'
import { recount } from './recount.ts'
import { tally, tallyReasons } from './tally.ts'
import { tallyWork } from './work.ts'

export const tallyCatalogue = {
  texts: { answer, tally, explained, recount },
  reasons: tallyReasons,
  acts: tallyActs,
  work: tallyWork,
}
