import { changesBetween } from '#app/domain/changes.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { sha256 } from '#app/sha256.server.ts'
import { putTerritories } from '#models/places/territory.server.ts'
import { importKind } from '../imports/import-kind.ts'
import { done } from '../perform.server.ts'
import { territoryContext } from './take-villages.server.ts'
import { needsReason, reasonOfChange } from './territory-reason.server.ts'

/** Outlines of units from a GeoJSON file: each finds its unit by name or code, or all are the one that was chosen. */
export const takeOutlines = importKind<'outlines'>({
  may: 'change-territory',
  reads: 'features',
  context: territoryContext,
  options: ({ units }, { language }) =>
    units.map(({ soate, name }) => ({ value: soate, label: inLanguage(name, language) })),
  needsReason,
  async apply(tx, situation, { values, context: { units }, reason }) {
    const why = await reasonOfChange(situation, reason)
    if (why.refused) return why
    const drawn = new Map(values.map(({ soate, outline }) => [soate, outline]))
    const before = units.filter(({ soate }) => drawn.has(soate))
    const changed = before.map((unit) => ({ ...unit, outline: drawn.get(unit.soate) ?? null }))
    await putTerritories(tx, changed)
    const outlines = changed.length
    const changes = changesBetween(printsOf(before), printsOf(changed))
    return done({ outlines }, 'outlines-taken', 'territory', { ...why.value, outlines, ...changes })
  },
  leadsTo: (paths) => paths.territory,
})

/** The SHA-256 of each outline by the unit's code: a line of the log is no place for a thousand points. */
function printsOf(units: readonly Territory[]) {
  const print = ({ outline }: Territory) => outline && sha256(JSON.stringify(outline))
  return Object.fromEntries(units.map((unit) => [unit.soate, print(unit)]))
}
