import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { readVillage } from '#app/http/forms/composite-fields.server.ts'
import { field } from '#app/http/forms/form.server.ts'
import { budgetYears } from '#app/services/hearings/budget.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'

/** What the form of a hearing needs beside its answers: the map, and the years that have a budget. */
export async function readHearingFields(situation: Situation, script: string) {
  const { place, at, language } = situation
  return {
    map: mapKit(script, await villagesOn(place, at), language, place),
    years: await budgetYears(situation),
  }
}

/** The village of whoever asked; null where it was not said. */
export const readFromVillage = () =>
  field<number | null>((values) => (values[0] ? readVillage(values) : { value: null }))
