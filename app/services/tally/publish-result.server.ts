import { refuse } from '#app/domain/outcome.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import { checkResult } from '#app/domain/tally/check-result.ts'
import { publicationContent } from '#app/domain/tally/publication-content.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { readResultIn } from '#models/tally/result.server.ts'
import type { ActKind } from '../signatures/act-kind.ts'
import { turnoutOf } from '../voting/turnout-of.server.ts'
import { announceResult } from './announce-result.server.ts'
import { collectBallots } from './collect-ballots.server.ts'

/** Publishing the result: what must hold is checked when it is asked for and once more when it is signed. */
export const publishResult: ActKind<null> = {
  name: 'publish-result',
  watches: ['round'],
  confidential: 'read-unpublished-result',
  async prepare(tx, { place, subject }) {
    const number = numberOfSubject(subject)
    const round = await readRoundIn(tx, place, number)
    if (!round) return null
    const result = await readResultIn(tx, place, number)
    return {
      subject: { place, round },
      where: round.title,
      content: publicationContent(round.title, result),
      async check() {
        if (!result) return refuse('conflict', 'not-counted-yet', {})
        if (result.publishedAt) return refuse('conflict', 'already-published', {})
        return checkResult(result) ?? asCounted(round, result)
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

/**
 * What is published is what was counted: the ballots that stand now are those the result came from, and as many as the
 * fence of the vote let through.
 */
async function asCounted(round: Round, { inputs, ballots, tieSeed }: RoundResult) {
  const { place, number, frozen, importedFrom } = round
  if (!frozen) throw new Error('only a round whose rules are frozen has a result')
  const standing = await collectBallots({ place, round: number, frozen }, tieSeed)
  if (standing.inputs !== inputs) return refuse('conflict', 'counted-otherwise', {})
  const { voted } = await turnoutOf(place, number)
  return importedFrom || voted === ballots
    ? null
    : refuse('conflict', 'ballots-and-roll-differ', { ballots, marks: voted })
}
