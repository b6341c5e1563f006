import { useLocation } from '@remix-run/react'
import { count } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  /** From 1. */
  page: number
  pages: number
  /** The name in the query; the rest of the query stays. */
  param?: string
  /** What the links carry besides: what this page took for granted and the next one must not take otherwise. */
  keep?: Readonly<Record<string, string | number>>
}

/** Links to the other pages of a list; nothing where there is one page only. */
export function Pagination({ page, pages, param = 'page', keep = {} }: Props) {
  const { pathname, search } = useLocation()
  const language = useLanguage()
  const text = useText().frame.pagination
  if (pages < 2) return null
  const hrefOf = (to: number) => {
    const query = new URLSearchParams(search)
    for (const [name, value] of Object.entries(keep)) query.set(name, String(value))
    if (to === 1) query.delete(param)
    else query.set(param, String(to))
    return query.size > 0 ? `${pathname}?${query}` : pathname
  }
  return (
    <nav className="pagination" aria-label={text.label}>
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          {text.previous}
        </a>
      ) : null}
      <ol>
        {shownPages(page, pages).map((shown) => (
          <li key={shown} className={shown < 0 ? 'gap' : undefined}>
            <PageLink
              page={shown}
              here={page}
              href={hrefOf(shown)}
              label={count(shown, language)}
            />
          </li>
        ))}
      </ol>
      {page < pages ? (
        <a rel="next" href={hrefOf(page + 1)}>
          {text.next}
        </a>
      ) : null}
    </nav>
  )
}

function PageLink(props: { page: number; here: number; href: string; label: string }) {
  const text = useText().frame.pagination
  if (props.page < 0) return '…'
  if (props.page === props.here) return <b aria-current="page">{props.label}</b>
  return (
    <a href={props.href} aria-label={text.page(props.label)}>
      {props.label}
    </a>
  )
}

/** First, last and the neighbours; a negative number stands for a gap. */
function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((to) => to >= 1 && to <= pages)
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  return sorted.flatMap((to, index) => {
    const before = sorted[index - 1] ?? to - 1
    return to - before > 1 ? [-to, to] : [to]
  })
}
