import {
  type CollectedContext,
  namesAsked,
  whereHeads,
} from '#app/domain/visits/imports/collected.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { insertVisits, visitMarks } from '#models/visits/visit.server.ts'
import { type ImportFacts, importKind } from '../imports/import-kind.ts'
import { done } from '../perform.server.ts'
import { registerIn } from './facilities.server.ts'

/** What was collected is read beside the register and the visits that are kept. */
async function collectedContext(place: string, tx: Transaction | null): Promise<CollectedContext> {
  // A transaction answers one question after the other.
  const { facilities, kinds } = await registerIn(tx, place)
  return { facilities, kinds, marks: await visitMarks(place, tx) }
}

type Apply = ImportFacts<'visits'>['apply']

/** Writes all with the next numbers; each bears the account of whoever took it in. */
const apply: Apply = async (tx, { place, at, person }, { values, hash }) => {
  if (!person) throw new Error('visits are taken in by somebody')
  const visits = values.map((one) => ({
    ...{ ...one, account: person.id, at, clock: null, photos: [], collected: true },
  }))
  await insertVisits(tx, place, visits)
  return done(null, 'visits-taken', 'visits', { added: visits.length, hash })
}

/** The answers to the form of `xlsform.ts` as ODK and Kobo give them out: a CSV with the names of the questions. */
export const takeCollectedVisits = importKind<'visits'>({
  may: 'take-visits',
  reads: 'table',
  columns: {
    on: { required: true, also: ['on'] },
    kind: { required: true, also: ['kind'] },
    visited: { required: true, also: ['place'] },
    measured: {},
    seen: {},
    words: { also: ['words'] },
    record: { required: true, also: ['KEY', '_uuid'] },
  },
  asks: ({ kinds }) => [
    ...namesAsked(kinds).map((key) => ({ key, also: [key] })),
    ...Object.entries(whereHeads).map(([key, also]) => ({ key, also })),
  ],
  context: collectedContext,
  apply,
  leadsTo: (paths) => paths.visits,
})
