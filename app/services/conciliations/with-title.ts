import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'

/** What was found of a table, with its title as a page in a language names it. */
export const withTitle = <Found extends { table: Pick<Conciliation, 'title'> }>(
  found: Found,
  language: Language,
) => ({ ...found, name: inLanguage(found.table.title, language) })
