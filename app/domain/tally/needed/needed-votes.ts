/**
 * What counting again with more support for one project showed. `enough`: so many and it is funded, with one fewer it
 * is not. `never`: not even with so many. Otherwise it would have taken too long.
 */
export type Needed =
  | { kind: 'enough' | 'never'; voters: number }
  | { kind: 'not-worked-out'; voters: null }

/** What a project that is not funded would have needed, each by itself. */
export type NeededVotes = {
  id: string
  /** Further voters who choose only this project. */
  further: Needed
  /** Voters who were there and choose it too, those first who have fewest of their choices funded. */
  present: Needed
}

export const notWorkedOut: Needed = { kind: 'not-worked-out', voters: null }
