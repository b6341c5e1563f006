import type { ReactNode } from 'react'
import { instantOf } from '#app/domain/calendar/day.ts'
import type { Language } from '#app/domain/language.ts'
import { isNarrowed, type ListFound } from '#app/domain/lists/arrange.ts'
import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import { count, date, dateTime, money, moneyChange } from '#app/i18n/format.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { ListFiles } from './list-files.tsx'
import { Found, ListSearch } from './list-search.tsx'

type Cells<Row> = Readonly<Record<string, (row: Row) => ReactNode>>

type Props<Row> = {
  list: ListFacts<Row>
  found: ListFound<Row>
  keyOf(row: Row): string | number
  /** Cells that show more than their value: a link, a mark. By the column's key. */
  cells?: Cells<Row>
  /** A column with what can be done with the row; it is on the page only. */
  act?: { label: string; cell(row: Row): ReactNode }
  /** The address of the page, for the list's files: there is no list without them. */
  href: string
  /** The list is a GeoJSON file too. */
  placed?: boolean
  /** Shown where the list holds nothing at all. */
  empty: ReactNode
  total?: Readonly<Record<string, ReactNode>>
  /** As of a table. */
  oneLine?: boolean
  /** What else of the address stays when the list is searched. */
  keep?: Readonly<Record<string, string>> | undefined
}

/** A list from its description: search, order, pages, files, and what to say where nothing is found. */
export function ListView<Row>(props: Props<Row>) {
  const { list, found, href, empty, placed, keep = {} } = props
  const text = useText().lists
  const { wanted, total, page, pages, partly } = found
  if (total === 0 && !isNarrowed(wanted)) return <>{empty}</>
  return (
    <>
      <ListSearch {...{ list, wanted, keep }} open={total === 0} />
      {isNarrowed(wanted) ? <Found {...{ list, wanted, keep, total, partly }} /> : null}
      {total === 0 ? (
        <EmptyState title={text.nothing}>{text.nothingAdvice}</EmptyState>
      ) : (
        <Shown {...props} />
      )}
      <Pagination page={page} pages={pages} />
      {total > 0 ? <ListFiles href={href} placed={placed} /> : null}
    </>
  )
}

function Shown<Row>({ list, found, keyOf, cells = {}, act, total, oneLine }: Props<Row>) {
  const language = useLanguage()
  const onPage = list.columns.filter(({ inFiles }) => !inFiles)
  const columns = onPage.map((column): Column<Row> => {
    const { key, label, kind } = column
    const cell = cells[key] ?? ((row) => shownValue(column, row, language))
    return {
      key,
      label,
      sortable: !column.unordered,
      sum: kind === 'money' || kind === 'count',
      cell,
    }
  })
  const acting: Column<Row>[] = act ? [{ key: 'act', act: true, ...act }] : []
  return (
    <Table
      caption={list.title}
      quietCaption
      rows={found.rows}
      keyOf={keyOf}
      columns={[...columns, ...acting]}
      total={found.pages === 1 ? total : undefined}
      oneLine={oneLine}
    />
  )
}

/** A value as the page's language writes it. */
function shownValue<Row>(column: ListColumn<Row>, row: Row, language: Language): string {
  if (column.kind === 'text') return column.value(row) ?? ''
  if (column.kind === 'count') return filled(column.value(row), (value) => count(value, language))
  const sum = column.change ? moneyChange : money
  if (column.kind === 'money') return filled(column.value(row), (value) => sum(value, language))
  if (column.kind === 'moment')
    return filled(column.value(row), (value) => dateTime(value, language))
  return filled(column.value(row), (value) => date(instantOf(value), language))
}

const filled = <T,>(value: T | null, show: (value: T) => string) =>
  value === null ? '' : show(value)
