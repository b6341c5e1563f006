import { publicOpinions, type Rejected } from '#app/domain/evaluation/public-record.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { possibleNow } from '#app/domain/permissions/may.ts'
import { publicWords } from '#app/domain/proposals/public-words.ts'
import { appealsOf } from '#models/evaluation/appeal.server.ts'
import { evaluationsOf } from '#models/evaluation/evaluation.server.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'

export type RejectedList = {
  round: InLanguages
  rejected: Rejected[]
  /** Until when an author may appeal; null when that is over or not yet possible. */
  appealsUntil: Date | null
}

/** Every rejected proposal of a round with its reason and who answers for it: nothing is refused in silence. */
export async function listRejected(
  place: string,
  number: number,
  at: Date,
): Promise<Outcome<RejectedList>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const proposals = await proposalsIn(place, number, ['rejected'])
  const [evaluations, appeals] = await Promise.all([
    evaluationsOf(
      place,
      proposals.map((proposal) => proposal.number),
    ),
    appealsOf(place, number),
  ])
  const rejected = proposals.map((proposal): Rejected => {
    const evaluation = evaluations.find((one) => one.proposal === proposal.number)
    const last = evaluation ? publicOpinions(evaluation).pop() : undefined
    const appeal = appeals.find((one) => one.proposal === proposal.number)
    return {
      number: proposal.number,
      title: publicWords(proposal.number, proposal.text, proposal.hidden).title,
      hidden: proposal.hidden !== null,
      reason: proposal.rejection ?? '',
      step: last?.step ?? null,
      by: last?.by ?? null,
      signature: last?.signature ?? null,
      appeal: appeal ? (appeal.decision?.outcome ?? 'waiting') : 'none',
    }
  })
  const open = !possibleNow('appeal', { place, round }, at).refused
  return accepted({
    round: round.title,
    rejected,
    appealsUntil: open ? round.calendar.published : null,
  })
}
