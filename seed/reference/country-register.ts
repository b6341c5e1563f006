import type { Territory, TerritoryKind } from '#app/domain/places/territory.ts'
import { cities, oblasts, raions } from './oblasts-and-raions.ts'

/** The country's own register of oblasts, raions and cities, to begin from; municipalities add what lies below. */
export function countryRegister(): Territory[] {
  return [
    ...oblasts.map((row) => entry(row, 'oblast', null)),
    ...raions.map((row) => entry(row, 'raion', oblastOf(row))),
    ...cities.map((row) => entry(row, 'city', oblastOf(row))),
  ]
}

type Row = (typeof oblasts)[number]

const whole = (code: string) => code.padEnd(14, '0')
const oblastOf = ([code]: Row) => whole(code.slice(0, 5))

function entry(
  [code, ky, ru, en, ...aliases]: Row,
  kind: TerritoryKind,
  parent: string | null,
): Territory {
  return {
    place: 'kg',
    soate: whole(code),
    kind,
    number: null,
    name: { ky, ru, en },
    aliases,
    parent,
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
