/** In which reports a word stands, of ten thousand numbers a record: none grows without end. */
export type WordPlaces = { word: string; window: number; numbers: readonly number[] }

const numbersInRecord = 10_000

export const wordWindowOf = (number: number) => Math.floor((number - 1) / numbersInRecord)

/** All such records of so many reports; for those that were written without them. */
export function wordPlacesOf(
  reports: readonly { number: number; found: readonly string[] }[],
): WordPlaces[] {
  const all = new Map<string, { word: string; window: number; numbers: number[] }>()
  for (const { number, found } of reports) {
    const window = wordWindowOf(number)
    for (const word of found) {
      const key = `${window} ${word}`
      const places = all.get(key)
      if (places) places.numbers.push(number)
      else all.set(key, { word, window, numbers: [number] })
    }
  }
  return [...all.values()]
}

/** The words that a report lost and those it gained. */
export function changedWords(was: readonly string[], is: readonly string[]) {
  const [before, after] = [new Set(was), new Set(is)]
  return {
    gone: was.filter((word) => !after.has(word)),
    come: is.filter((word) => !before.has(word)),
  }
}
