/**
 * In the address of a proposal that was opened from the ballot. It stands in a tab of its own, so that the ticks stay
 * where they are; there is then no link on it to a second, empty ballot.
 */
export const besideBallot = 'beside=ballot'
/** A page that is opened so reads this word. */
export const besideBallotWords = { beside: ['ballot'] }
export const isBesideBallot = (query: URLSearchParams) => query.get('beside') === 'ballot'
