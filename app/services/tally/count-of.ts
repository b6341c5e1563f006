/** The long work that counts a round, by which it is asked for, shown and stopped. */
export function countOf(place: string, round: number) {
  return { place, kind: 'count-votes', subject: `round/${round}` } as const
}

/** The round that a count works on. */
export const roundOf = (subject: string) => Number(subject.replace('round/', ''))
