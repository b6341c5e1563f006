import type { Territory } from '#app/domain/places/territory.ts'

/** A village of which nothing but its code and number is known yet. */
export function blankVillage(
  place: string,
  soate: string,
  number: number,
  parent: string,
): Territory {
  return {
    ...{ place, soate, number, parent },
    kind: 'village',
    name: { ky: '' },
    aliases: [],
    validFrom: null,
    validTo: null,
    predecessors: [],
    successors: [],
    population: null,
    adults: null,
    centre: null,
    outline: null,
  }
}
