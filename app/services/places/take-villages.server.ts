import { changesBetween } from '#app/domain/changes.ts'
import type { TerritoryContext } from '#app/domain/places/row-readers.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { changedUnit } from '#app/domain/places/unit-entry.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { putTerritories, territoriesIn, territoriesOf } from '#models/places/territory.server.ts'
import { importKind } from '../imports/import-kind.ts'
import { done } from '../perform.server.ts'
import { blankVillage } from './blank-village.ts'
import { needsReason, reasonOfChange } from './territory-reason.server.ts'

/** The municipality's own entry and everything that it keeps of its territory. */
export async function territoryContext(
  place: string,
  tx: Transaction | null,
): Promise<TerritoryContext> {
  const units = tx ? await territoriesIn(tx, place) : await territoriesOf(place)
  return { municipality: (await readMunicipality(place))?.soate ?? '', units }
}

/** A list of villages from a table: those that are new get the next numbers, others their new names and figures. */
export const takeVillages = importKind<'villages'>({
  may: 'change-territory',
  reads: 'table',
  columns: {
    soate: { required: true, also: ['СОАТЕ', 'SOATE', 'Код', 'Code', 'Код СОАТЕ'] },
    'name-ky': { required: true, also: ['Аталышы', 'Айыл', 'Название', 'Name'] },
    'name-ru': { also: ['Название на русском', 'Село'] },
    'name-en': { also: ['English'] },
    kind: { also: ['Тип', 'Type'] },
    population: { also: ['Население', 'Калкы', 'Population', 'Жители'] },
    adults: { also: ['Взрослые', 'Adults'] },
  },
  context: territoryContext,
  needsReason,
  async apply(tx, situation, { values, context, hash, reason }) {
    const { place } = situation
    const why = await reasonOfChange(situation, reason)
    if (why.refused) return why
    const { units, municipality } = context
    const known = new Map(units.map((unit) => [unit.soate, unit]))
    let last = Math.max(0, ...units.map(({ number }) => number ?? 0))
    const entries = values.map(({ soate, ...entry }) => {
      const before = known.get(soate) ?? blankVillage(place, soate, ++last, municipality)
      return changedUnit(before, entry)
    })
    await putTerritories(tx, entries)
    const added = values.filter(({ soate }) => !known.has(soate)).length
    const before = entries.map(({ soate }) => known.get(soate)).filter((unit) => unit !== undefined)
    const changes = changesBetween(saidOf(before), saidOf(entries))
    return done(null, 'villages-taken', 'territory', {
      ...{ ...why.value, added, rows: values.length, hash },
      ...changes,
    })
  },
  leadsTo: (paths) => paths.territory,
})

/** What a table can change of each unit, by its code. */
function saidOf(units: readonly Territory[]) {
  return Object.fromEntries(
    units.map(({ soate, name, aliases, population, adults }) => [
      soate,
      { name, aliases, population, adults },
    ]),
  )
}
