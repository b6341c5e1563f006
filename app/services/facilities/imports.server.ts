import { dayOf } from '#app/domain/calendar/day.ts'
import { changesBetween } from '#app/domain/changes.ts'
import type { FacilityRow } from '#app/domain/facilities/facility.ts'
import type { FacilityContext } from '#app/domain/facilities/imports/facility-row.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import {
  changeFacility,
  facilitiesOf,
  insertFacilities,
} from '#models/facilities/facility.server.ts'
import { type ImportFacts, importKind } from '../imports/import-kind.ts'
import { done } from '../perform.server.ts'
import { tellOfRegister } from './following.server.ts'
import { kindsIn } from './kinds-here.server.ts'
import { villagesOfRows } from './places.server.ts'

/** What the municipality keeps, and where its villages are. */
async function facilityContext(place: string, tx: Transaction | null): Promise<FacilityContext> {
  // A transaction answers one question after the other.
  const facilities = await facilitiesOf(place, tx)
  const kinds = await kindsIn(tx, place)
  const villages = await villagesOfRows(place)
  return { facilities, kinds, ...villages }
}

type Apply = ImportFacts<'facilities'>['apply']

/** Writes new ones with the next numbers, and what rows change of others. */
const apply: Apply = async (tx, { place, at }, { values, context, hash }) => {
  const known = new Map(context.facilities.map((one) => [one.number, one]))
  const isNew = ({ number }: FacilityRow) => number === null
  const added = values.filter(isNew).map(({ number: _, ...entry }) => ({
    ...entry,
    ...{ until: null, endReason: '' },
  }))
  if (added.length > 0) await insertFacilities(tx, place, added)
  const changed = values.filter((row) => !isNew(row))
  for (const { number, ...entry } of changed)
    if (number !== null) await changeFacility(tx, { place, number }, entry)
  await tellOfRegister(tx, { place, at }, values)
  const said = (rows: readonly { number: number | null }[]) =>
    Object.fromEntries(rows.map((row) => [String(row.number), row]))
  const before = changed.flatMap(({ number }) => known.get(number ?? 0) ?? [])
  const after = before.map((one) => ({
    ...one,
    ...changed.find(({ number }) => number === one.number),
  }))
  return done(null, 'facilities-taken', 'facilities', {
    ...{ added: added.length, rows: values.length, hash, on: dayOf(at) },
    ...changesBetween(said(before), said(after)),
  })
}

/** The register from a table: rows with a number change what is kept, others add to it. */
export const takeFacilities = importKind<'facilities'>({
  may: 'change-facilities',
  reads: 'table',
  columns: {
    number: { also: ['No'] },
    kind: { required: true, also: ['Түрү', 'Вид', 'Kind'] },
    'name-ky': { also: ['Аталышы', 'Название', 'Name'] },
    'name-ru': {},
    'name-en': {},
    village: { also: ['Село'] },
    landmark: { also: ['Ориентир', 'Landmark'] },
    latitude: { also: ['lat'] },
    longitude: { also: ['lon', 'lng'] },
    provider: { also: ['Ишкана', 'Предприятие', 'Provider'] },
    standard: { also: ['Стандарты', 'Стандарт', 'Standard'] },
    tariff: { also: ['Тарифи'] },
    'budget-code': { also: ['Код бюджета', 'Budget code'] },
    basis: { also: ['Basis'] },
    from: { also: ['Башталганы', 'С', 'From'] },
    until: { also: ['Бүткөнү', 'По', 'To'] },
    osm: { also: ['osm'] },
  },
  context: facilityContext,
  apply,
  leadsTo: (paths) => paths.officeFacilities,
})

/** The same from the points of a map, by their words or by tags of OpenStreetMap. */
export const takeFacilityPoints = importKind<'facility-points'>({
  may: 'change-facilities',
  reads: 'features',
  context: facilityContext,
  apply,
  leadsTo: (paths) => paths.officeFacilities,
})
