/** The long work that reads a file, by which it is asked for, shown and stopped. */
export function readingOf(place: string, number: number) {
  return { place, kind: 'read-budget', subject: `budget-file/${number}` } as const
}

export const rehearsalNumber = (subject: string) => Number(subject.replace('budget-file/', ''))
