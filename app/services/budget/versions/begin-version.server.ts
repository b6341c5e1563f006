import type { Wanted } from '#app/domain/budget/rehearsal.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import type { Of } from './change-version.server.ts'
import { checkWanted } from './check-wanted.server.ts'
import { writeBegun } from './write-begun.server.ts'

/**
 * Begins a version on the page: with the lines of the published one that it corrects or follows, which are then
 * changed; without lines where it is the first of its year.
 */
export function beginVersion(situation: Situation, wanted: Wanted): Promise<Outcome<Of>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const possible = await checkWanted(situation, wanted, { step: 'begin', tx })
    if (possible.refused) return possible
    const basis = possible.value
    const lines = basis ? await readLines(tx, basis) : []
    const { id, name } = allowed.value
    const number = await writeBegun(tx, place, {
      ...{ wanted, basis, lines, at, by: { account: id, name } },
    })
    const { year, kind } = wanted
    return done({ year, number }, 'budget-begun', `budget/${year}/${number}`, {
      ...{ kind, year, version: number, rows: lines.length },
    })
  })
}
