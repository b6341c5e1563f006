/** The long work that reads a file, by which it is asked for, shown and stopped. */
export function readingOf(place: string, number: number) {
  return { place, kind: 'read-import', subject: `import/${number}` } as const
}

export const importNumber = (subject: string) => Number(subject.replace('import/', ''))
