import type { ImportKind } from '#app/domain/imports/import.ts'
import { tableLimits } from '#app/domain/imports/table.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { pathsOf } from '#app/paths.ts'
import type { Situation } from '../situation.ts'
import { importFacts, isImportKind } from './import-kinds.server.ts'

/** What the page needs on which a file is chosen. */
export type NewImport = {
  kind: ImportKind
  reads: 'table' | 'features'
  /** The columns of a table; those that every file must have first said so. */
  columns: readonly { key: string; required: boolean }[]
  options: readonly { value: string; label: string }[] | null
  megabytes: number
  back: string
}

export async function newImport(situation: Situation, kind: string): Promise<Outcome<NewImport>> {
  const { person, place, at, language } = situation
  if (!isImportKind(kind)) return refuse('missing', 'not-here', {})
  const facts = importFacts(kind)
  const allowed = may(person, facts.may, { place }, at)
  if (allowed.refused) return allowed
  const options = facts.options?.(await facts.context(place, null), situation) ?? null
  const columns = facts.reads === 'table' ? Object.entries(facts.columns) : []
  return accepted({
    ...{ kind, options, reads: facts.reads },
    columns: columns.map(([key, column]) => ({ key, required: Boolean(column?.required) })),
    megabytes: tableLimits.bytes / 1_000_000,
    back: facts.leadsTo(pathsOf(language, place)),
  })
}
