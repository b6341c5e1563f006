import type { ListedEntry } from '#app/domain/classifications/entry.ts'
import { cameFrom } from '#app/domain/classifications/following.ts'
import { type Register, registerOf, withOwn } from '#app/domain/classifications/register.ts'
import { shippedEntries } from '#app/domain/classifications/shipped/shipped.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { ownEntries, ownEntriesIn } from '#models/classifications/class-entry.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'

const shipped = registerOf(shippedEntries)
const registers = new Map<string, { written: string; register: Register }>()

/**
 * A municipality's classifications, found by code: what it keeps itself, else what is shipped. The same object as long
 * as they stay the same, so that what was read by them can be kept beside it.
 */
export const registerHere: (situation: Pick<Situation, 'place' | 'at'>) => Promise<Register> =
  sharedBriefly(async (place) => {
    const own = await ownEntries(place)
    if (own.length === 0) return shipped
    const written = JSON.stringify(own)
    const known = registers.get(place)
    if (known?.written === written) return known.register
    const register = registerOf(withOwn(shippedEntries, own))
    registers.set(place, { written, register })
    return register
  })

/** The same as it stands inside a transaction. */
export async function registerIn(tx: Transaction, place: string): Promise<Register> {
  return registerOf(withOwn(shippedEntries, await ownEntriesIn(tx, place)))
}

/** All its entries for the office, by classification and code. */
export async function listEntries(situation: Situation): Promise<Outcome<ListedEntry[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-classifications', { place }, at)
  if (allowed.refused) return allowed
  const entries = withOwn(shippedEntries, await ownEntries(place))
  const before = cameFrom(entries)
  return accepted(entries.map((entry) => ({ ...entry, predecessors: before.get(entry) ?? [] })))
}
