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
  /**
   * The columns of a table, and which of them every file must have; by `name` where a program that gives the file out calls
   * them so, else by their labels.
   */
  columns: readonly { key: string; required: boolean; name?: string }[]
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
  return accepted({
    ...{ kind, options, reads: facts.reads },
    columns: columnsOf(facts),
    megabytes: tableLimits.bytes / 1_000_000,
    back: facts.leadsTo(pathsOf(language, place)),
  })
}

function columnsOf(facts: ReturnType<typeof importFacts>): NewImport['columns'] {
  if (facts.reads !== 'table') return []
  const all = Object.entries(facts.columns)
  if (!facts.asks) return all.map(([key, { required = false }]) => ({ key, required }))
  // The rest of its columns are made of what is kept, and its file is written by a program.
  return all.flatMap(([key, { required = false, also = [] }]) => {
    const [name] = also
    return required ? [{ key, required, ...(name ? { name } : {}) }] : []
  })
}
