import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { measureOf } from '#app/domain/visits/measures.ts'
import { type Check, checks, type Seen, type Visit } from '#app/domain/visits/visit.ts'
import { visitFacility } from '#app/services/visits/visit-facility.server.ts'
import { writeMany } from '../../write-many.ts'
import { asPerson, granted } from '../as-person.ts'
import { demoFacilities } from '../facilities/demo-facilities.ts'
import type { DemoContext } from '../seed-rounds.ts'

const visits = 59

const said: readonly string[] = [
  'Эртең менен көрдүм, тургундар менен сүйлөштүм.',
  'Жанындагы үйдөн сурадым.',
  'Өткөн жолкудан бери өзгөргөн жок.',
]

/** The same figures in each demonstration. */
const mixed = (...of: number[]) =>
  of.reduce((sum, one) => (Math.imul(sum ^ one, 0x9e3779b1) >>> 7) ^ (sum << 3), 0x3c1d) >>> 0

/** What could be measured of a kind, by what each figure can be. */
function measuredOf(key: string, number: number): Record<string, number> {
  const kind = shippedKinds.find((one) => one.key === key)
  const facts = (kind?.facts ?? []).slice(0, 3).map((fact, at): [string, number] => {
    const measure = measureOf({ key }, fact.key)
    const some = mixed(number, at)
    if (measure.is === 'yes-no') return [fact.key, some % 4 === 0 ? 0 : 1]
    return [fact.key, usual(fact.key, some, Math.min(measure.most, 24))]
  })
  const read = Object.fromEntries(facts)
  const { lamps, working } = read
  return lamps !== undefined && working !== undefined
    ? { ...read, working: Math.min(lamps, working) }
    : read
}

const usual = (fact: string, some: number, most: number): number =>
  fact === 'repaired' ? 2016 + (some % 10) : 1 + (some % most)

/** Sixty visits of the last months, most written as they would have come, the last by the form's own command. */
export async function seedVisits(context: DemoContext): Promise<void> {
  const { place, people, at } = context
  const monitor = people.staff('monitor')
  const all = Array.from({ length: visits }, (_, index): Visit => {
    const facility = 1 + (mixed(index) % demoFacilities.length)
    const kind = demoFacilities[facility - 1]?.kind ?? 'water'
    const on = dayPlus(dayOf(at), -1 - (visits - index) * 3)
    const arrived = instantOf(on, '18:20')
    const clock = {
      said: instantOf(on, `${10 + (index % 7)}:15`),
      behind: index === 40 ? 2_820 : 0,
    }
    const looked = checks.map((check, one): [Check, Seen] => [
      check,
      mixed(index, one) % 3 === 0 ? 'no' : 'yes',
    ])
    return {
      ...{ place, number: index + 1, facility, kind, account: monitor.id },
      ...{ mark: `demonstration-visit-${index}`, on, at: arrived },
      clock: index % 3 === 0 ? null : clock,
      facts: measuredOf(kind, index),
      checks: Object.fromEntries(looked.slice(0, 2 + (index % 3))),
      words: index % 4 === 0 ? (said[index % said.length] ?? '') : '',
      ...{ photos: [], presence: index % 3 === 1 ? 'near' : null, collected: false },
    }
  })
  await writeMany('visits', all)
  await writeMany('counters', [{ place, name: 'visit', last: all.length }])
  const then = new Date(at.getTime() - 3 * 3_600_000)
  granted(
    await visitFacility(asPerson(monitor, then), 1, {
      ...{ mark: 'demonstration-visit-last', on: dayOf(then), photos: [], phone: null },
      facts: { hours: 14, days: 7, works: 1, turbid: 0 },
      checks: { clean: 'yes', 'tariff-posted': 'no' },
      words: 'Сордургуч иштейт, кечинде басымы төмөн.',
    }),
  )
}
