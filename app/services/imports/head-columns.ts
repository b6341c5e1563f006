import type { HeadColumn } from '#app/domain/imports/find-head.ts'
import type { ImportKind } from '#app/domain/imports/import.ts'
import { texts } from '#app/i18n/texts.ts'
import type { AnyImport, ColumnFacts } from './import-kind.ts'

/** The columns of a table with what their heads are called in each language; null where no table is read. */
export function headColumns(kind: ImportKind, facts: AnyImport): readonly HeadColumn[] | null {
  if (facts.reads !== 'table') return null
  const columns = Object.entries(facts.columns as Record<string, ColumnFacts>)
  const label = (language: 'ky' | 'ru' | 'en', key: string) =>
    // The keys are those of this kind, whose texts name each.
    (texts(language).imports.kinds[kind].columns as Record<string, string>)[key] ?? key
  return columns.map(([key, { required = false, also = [] }]) => ({
    ...{ key, required, also },
    label: { ky: label('ky', key), ru: label('ru', key), en: label('en', key) },
  }))
}
