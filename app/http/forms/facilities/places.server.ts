import { shownIn } from '#app/domain/words/as-written.ts'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { kindsHere } from '#app/services/facilities/kinds-here.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'

/** What the form of a facility needs beside its answers: the map, and what there is to choose from. */
export async function readFacilityFields(situation: Situation, script: string) {
  const { place, at, language } = situation
  const [kinds, villages] = await Promise.all([kindsHere(situation), villagesOn(place, at)])
  return {
    map: mapKit(script, villages, language, place),
    kinds: kinds
      .filter(({ offered }) => offered)
      .map(({ key, name }) => ({ value: key, label: shownIn(language, name) })),
    villages: villages.map(({ number, name }) => ({
      value: String(number),
      label: shownIn(language, name),
    })),
  }
}
