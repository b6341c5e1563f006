/** With fewer ballots in a unit it could be told who chose what: only totals are published. */
export const leastBallots = 10

/** Whether the single ballots of a unit may be published. */
export function mayPublishBallots(ballots: number): boolean {
  return ballots >= leastBallots
}

/** Every pot must have enough ballots: choices of a pot with few would show through the whole file. */
export function mayPublishAll(result: {
  ballots: number
  pots: readonly { ballots: number }[]
}): boolean {
  return (
    mayPublishBallots(result.ballots) && result.pots.every((pot) => mayPublishBallots(pot.ballots))
  )
}
