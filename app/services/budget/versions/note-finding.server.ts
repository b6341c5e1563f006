import { type Decided, decide } from '#app/domain/budget/work/decide.ts'
import { standingOf } from '#app/domain/budget/work/noted-finding.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import type { Situation } from '../../situation.ts'
import { changeWorking, type Of } from './change-version.server.ts'

/**
 * Decides about a finding and keeps the note that is published with it; refused where somebody else has decided about it
 * since it was `seen`.
 */
export function noteFinding(
  situation: Situation,
  of: Of,
  { finding, seen, ...said }: Omit<Decided, 'by'> & { finding: number; seen: string },
): Promise<Outcome<Of>> {
  return changeWorking(situation, of, 'budget-finding-noted', ({ version, lines, by }) => {
    const { findings, unit } = version
    if (said.note === '') return refuseInput([fault(`note-${finding}`, 'fill-in', {})])
    const now = findings[finding]
    if (now && standingOf(now) !== seen) return refuse('conflict', 'stands-otherwise', {})
    const decided = decide({ lines, findings, unit }, finding, { ...said, by })
    return decided.refused ? decided : accepted({ ...decided.value, step: said.decision })
  })
}
