import type { ReactNode } from 'react'
import { date } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/use-language.ts'

export type TimelineEntry = {
  at: Date
  title: string
  /** Who did it, as the public may know. */
  by?: string | undefined
  /** Words, figures, photos. */
  children?: ReactNode
}

/** What happened, with its dates: everything from the idea to the opening. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const language = useLanguage()
  return (
    <ol className="timeline">
      {entries.map(({ at, title, by, children }) => (
        <li key={`${at.toISOString()} ${title}`}>
          <p className="quiet">
            <time dateTime={at.toISOString()}>{date(at, language)}</time>
            {by ? ` · ${by}` : null}
          </p>
          <p>
            <b>{title}</b>
          </p>
          {children}
        </li>
      ))}
    </ol>
  )
}
