import type { RoundHead } from './round.ts'

/**
 * The newest round whose result is published, and the budget year it decided about; null before the first. Rounds
 * come newest first; one that was held elsewhere is no decision of this municipality.
 */
export function newestDecided(
  rounds: readonly Pick<RoundHead, 'number' | 'year' | 'resultAt' | 'importedFrom'>[],
): { round: number; year: number } | null {
  const decided = rounds.find(({ resultAt, importedFrom }) => resultAt && !importedFrom)
  return decided ? { round: decided.number, year: decided.year } : null
}
