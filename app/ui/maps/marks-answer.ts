import type { MarksAnswer, ShownPlace } from '#app/domain/maps/shown.ts'

type Mark = {
  longitude: number
  latitude: number
  first: number
  count: number
  bad: number
  zoom: number | null
  spot: readonly number[]
}

/** What is said of what lies in a view, of several together, and of those that are not named. */
type Words = {
  inView(shown: number): string
  several(all: number, bad: number): string
  moreInList: string
}

/** About a metre: more digits would only make the answer longer. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** The marks of a view in words, in the order of the list; `lines` are the places of the list in that order. */
export function marksAnswer<Line>(
  { inView, several, moreInList }: Words,
  { lines, marks, all }: { lines: readonly Line[]; marks: readonly Mark[]; all: number },
  placeIn: (line: Line) => ShownPlace,
): MarksAnswer {
  const shown = (index: number) => {
    const line = lines[index]
    return line === undefined ? [] : [placeIn(line)]
  }
  return {
    said: inView(all),
    marks: marks.map(({ longitude, latitude, first, count, bad, zoom, spot }) => {
      const at = [rounded(latitude), rounded(longitude)] as const
      const mark = { at, count, bad: bad > 0 }
      if (count === 1) return { ...mark, places: shown(first) }
      const said = several(count, bad)
      const nearer = zoom === null ? {} : { zoom }
      if (spot.length === 0) return { ...mark, ...nearer, said }
      const more = count > spot.length ? ` ${moreInList}` : ''
      return { ...mark, ...nearer, said: `${said}${more}`, places: spot.flatMap(shown) }
    }),
  }
}
