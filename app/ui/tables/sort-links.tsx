import { useLocation } from '@remix-run/react'
import { useText } from '#app/ui/use-language.ts'

type Sortable = { key: string; label: string; sum?: boolean; sortable?: boolean }

/** Sorting by links: the first tap sorts upwards, the second downwards; filters in the query stay. */
function useSorting() {
  const { pathname, search } = useLocation()
  const query = new URLSearchParams(search)
  const [, down, sorted] = /^(-?)(.*)$/.exec(query.get('sort') ?? '') ?? []
  return (key: string) => {
    const isSorted = sorted === key
    const next = new URLSearchParams(query)
    next.set('sort', isSorted && !down ? `-${key}` : key)
    next.delete('page')
    const direction = down ? ('descending' as const) : ('ascending' as const)
    return { href: `${pathname}?${next}`, direction: isSorted ? direction : undefined }
  }
}

const arrow = { ascending: ' ↑', descending: ' ↓' }

export function SortHead({ column: { key, label, sum, sortable } }: { column: Sortable }) {
  const { href, direction } = useSorting()(key)
  return (
    <th scope="col" className={sum ? 'sum' : undefined} aria-sort={direction}>
      {sortable ? <a href={href}>{label}</a> : label}
      {direction ? <span aria-hidden="true">{arrow[direction]}</span> : null}
    </th>
  )
}

/** The same links above the cards of a phone, where the headings are hidden. */
export function SortLinks({ columns }: { columns: readonly Sortable[] }) {
  const linkOf = useSorting()
  const sortable = columns.filter((column) => column.sortable)
  const text = useText().frame.table
  if (sortable.length === 0) return null
  return (
    <nav className="sorts" aria-label={text.sort}>
      <span aria-hidden="true">{text.sort}: </span>
      {sortable.map(({ key, label }) => {
        const { href, direction } = linkOf(key)
        return (
          <a key={key} href={href} aria-current={direction ? 'true' : undefined}>
            {label}
            {direction ? arrow[direction] : null}
          </a>
        )
      })}
    </nav>
  )
}
