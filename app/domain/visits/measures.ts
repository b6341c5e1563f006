import type { FacilityKind, Indicator } from '../facilities/kind.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { factField } from './visit.ts'

/** What a measurement can be: yes or no, or a number from 0 to the most that can be, with so many decimals. */
export type Measure =
  | { is: 'yes-no' }
  | { is: 'number'; most: number; decimals: number; isYear?: true }

const upTo = (most: number, decimals = 0) => ({ is: 'number' as const, most, decimals })
const yesNo: Measure = { is: 'yes-no' }

/** What the measurements of the shipped kinds can be, by kind and key: a key stays when its words change. */
const shipped: Readonly<Record<string, Readonly<Record<string, Measure>>>> = {
  water: {
    ...{ hours: upTo(24, 1), days: upTo(7), works: yesNo, distance: upTo(20_000) },
    ...{ turbid: yesNo, price: upTo(10_000, 2) },
  },
  waste: { 'pick-ups': upTo(62), fill: upTo(200), dump: yesNo },
  lighting: { lamps: upTo(2_000), working: upTo(2_000), hours: upTo(24, 1) },
  roads: { months: upTo(12), potholes: upTo(1_000), repaired: { ...upTo(2_100), isYear: true } },
  irrigation: { days: upTo(366), ditch: upTo(1_000, 2), fee: upTo(100_000, 2) },
  kindergarten: {
    ...{ places: upTo(2_000), children: upTo(2_000), waiting: upTo(5_000) },
    ...{ staff: upTo(500), toilets: upTo(200), heating: yesNo },
  },
  culture: { hours: upTo(24, 1), events: upTo(200) },
  veterinary: { response: upTo(366), stocked: upTo(200) },
  counter: { days: upTo(366), papers: upTo(100) },
}

/** What a municipality added itself says no more of itself than that it is a number. */
const own = upTo(1_000_000, 2)

export const measureOf = ({ key }: Pick<FacilityKind, 'key'>, fact: string): Measure =>
  shipped[key]?.[fact] ?? own

/** A kind by what is measured of it. */
export type MeasuredKind = Pick<FacilityKind, 'key' | 'facts'>

type Read = { facts: Record<string, number>; faults: FieldFault[] }

/** Reads what was written for each measurement of a kind; an empty field was not measured. */
export function readMeasures(kind: MeasuredKind, written: (key: string) => string): Read {
  const read: Read = { facts: {}, faults: [] }
  for (const { key } of kind.facts) {
    const text = written(key).trim()
    if (text === '') continue
    const found = readMeasure(measureOf(kind, key), text, factField(key))
    if (typeof found === 'number') read.facts[key] = found
    else read.faults.push(found)
  }
  return { ...read, faults: [...read.faults, ...apart(kind.key, read.facts)] }
}

function readMeasure(measure: Measure, text: string, field: string): number | FieldFault {
  if (measure.is === 'yes-no') {
    if (text === 'yes' || text === 'no') return text === 'yes' ? 1 : 0
    return fault(field, 'choose-one', {})
  }
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (!/^-?\d{1,9}(?:\.\d{1,6})?$/.test(bare)) return fault(field, 'not-a-number', {})
  const { most, decimals } = measure
  const value = Math.round(Number(bare) * 10 ** decimals) / 10 ** decimals
  return value < 0 || value > most ? fault(field, 'out-of-range', { min: 0, max: most }) : value
}

/** What cannot both be true. */
function apart(kind: string, { lamps, working }: Record<string, number>): FieldFault[] {
  if (kind !== 'lighting' || lamps === undefined || working === undefined) return []
  return working > lamps ? [fault(factField('working'), 'visit-more-than-all', { all: lamps })] : []
}

/** The measurements of a visit in the order of the kind, each with its value. */
export function measured(
  kind: MeasuredKind,
  facts: Readonly<Record<string, number>>,
): { indicator: Indicator; measure: Measure; value: number }[] {
  return kind.facts.flatMap((indicator) => {
    const value = facts[indicator.key]
    return value === undefined
      ? []
      : [{ indicator, measure: measureOf(kind, indicator.key), value }]
  })
}
