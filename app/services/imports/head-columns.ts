import type { HeadColumn } from '#app/domain/imports/find-head.ts'
import type { ImportKind } from '#app/domain/imports/import.ts'
import { texts } from '#app/i18n/texts.ts'
import type { AnyImport, ColumnFacts } from './import-kind.ts'

/**
 * The columns of a table with what their heads are called in each language, and those that only this municipality has;
 * null where no table is read.
 */
export function headColumns(
  kind: ImportKind,
  facts: AnyImport,
  context: unknown,
): readonly HeadColumn[] | null {
  if (facts.reads !== 'table') return null
  const columns = Object.entries(facts.columns as Record<string, ColumnFacts>)
  const label = (language: 'ky' | 'ru' | 'en', key: string) =>
    // The keys are those of this kind, whose texts name each.
    (texts(language).imports.kinds[kind].columns as Record<string, string>)[key] ?? key
  const named = columns.map(([key, { required = false, also = [] }]) => ({
    ...{ key, required, also },
    label: { ky: label('ky', key), ru: label('ru', key), en: label('en', key) },
  }))
  const own = (facts.asks?.(context) ?? []).map(({ key, also }) => ({
    ...{ key, required: false, also, label: { ky: key, ru: key, en: key } },
  }))
  return [...named, ...own]
}
