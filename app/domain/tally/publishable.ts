/** With fewer ballots in a unit it could be told who chose what: only totals are published. */
export const leastBallots = 10

/** Whether the single ballots of a unit may be published. */
export function mayPublishBallots(ballots: number): boolean {
  return ballots >= leastBallots
}
