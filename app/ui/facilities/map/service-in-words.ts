import { calledIn } from '#app/domain/facilities/facility.ts'
import { type FacilityLine, stateOfLine } from '#app/domain/facilities/pages.ts'
import type { ShownPlace } from '#app/domain/maps/shown.ts'
import type { Say } from '#app/ui/say.ts'
import { ratedWords } from './ratings.tsx'

/** A service as the map names it. */
export const serviceInWords =
  (say: Say) =>
  (line: FacilityLine): ShownPlace => {
    const { number, name, kindFacts, villageName } = line
    return {
      number,
      called: calledIn(say.language, { name, kindName: kindFacts.name, villageName }),
      state: stateOfLine(line),
      said: ratedWords(say, line),
    }
  }
