import { refuse } from '#app/domain/outcome.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import { checkResult } from '#app/domain/tally/check-result.ts'
import { publicationContent } from '#app/domain/tally/publication-content.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { readResultIn } from '#models/tally/result.server.ts'
import type { ActKind } from '../signatures/act-kind.ts'
import { announceResult } from './announce-result.server.ts'

/** Publishing the result: what must hold is checked when it is asked for and once more when it is signed. */
export const publishResult: ActKind<null> = {
  name: 'publish-result',
  watches: ['round'],
  async prepare(tx, { place, subject }) {
    const number = numberOfSubject(subject)
    const round = await readRoundIn(tx, place, number)
    if (!round) return null
    const result = await readResultIn(tx, place, number)
    return {
      subject: { place, round },
      content: publicationContent(round.title, result),
      check() {
        if (!result) return refuse('conflict', 'not-counted-yet', {})
        if (result.publishedAt) return refuse('conflict', 'already-published', {})
        return checkResult(result)
      },
      async carryOut({ tx: signing, at }) {
        if (!result) throw new Error(`the result of round ${number} is gone`)
        await announceResult(signing, result, at)
        const { ballots, inputs } = result
        return { action: 'publish-result', details: { ballots, inputs } }
      },
    }
  },
}
