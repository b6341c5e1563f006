import { calledIn } from '#app/domain/facilities/facility.ts'
import type { MarksAnswer, ShownPlace } from '#app/domain/facilities/map/shown.ts'
import { type FacilityLine, stateOfLine } from '#app/domain/facilities/pages.ts'
import type { Say } from '#app/ui/say.ts'
import { ratedWords } from './ratings.tsx'

type Mark = {
  longitude: number
  latitude: number
  first: number
  count: number
  bad: number
  zoom: number | null
  spot: readonly number[]
}

/** About a metre: more digits would only make the answer longer. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** The marks of a view in words, in the order of the list. */
export function marksAnswer(
  say: Say,
  lines: readonly FacilityLine[],
  marks: readonly Mark[],
  all: number,
): MarksAnswer {
  const text = say.text.facilityMap
  const shown = (index: number) => {
    const line = lines[index]
    return line ? [placeIn(say, line)] : []
  }
  return {
    said: text.inView(all),
    marks: marks.map(({ longitude, latitude, first, count, bad, zoom, spot }) => {
      const at = [rounded(latitude), rounded(longitude)] as const
      const mark = { at, count, bad: bad > 0 }
      if (count === 1) return { ...mark, places: shown(first) }
      const said = text.several(count, bad)
      const nearer = zoom === null ? {} : { zoom }
      if (spot.length === 0) return { ...mark, ...nearer, said }
      const more = count > spot.length ? ` ${text.moreInList}` : ''
      return { ...mark, ...nearer, said: `${said}${more}`, places: spot.flatMap(shown) }
    }),
  }
}

function placeIn(say: Say, line: FacilityLine): ShownPlace {
  const { number, name, kindFacts, villageName } = line
  return {
    number,
    called: calledIn(say.language, { name, kindName: kindFacts.name, villageName }),
    state: stateOfLine(line),
    said: ratedWords(say, line),
  }
}
