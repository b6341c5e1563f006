import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { useText } from '#app/ui/use-language.ts'

export type Section = keyof Catalogue['frame']['menu']

type Props = {
  /** The sections that exist here, at most six. */
  entries: readonly { section: Section; href: string }[]
  here?: Section | undefined
}

/** The sections of a municipality, one word each. */
export function Menu({ entries, here }: Props) {
  const text = useText().frame
  if (entries.length === 0) return null
  return (
    <nav className="menu" aria-label={text.sections}>
      <div className="page">
        <ul>
          {entries.map(({ section, href }) => (
            <li key={section}>
              <a href={href} aria-current={section === here ? 'page' : undefined}>
                {text.menu[section]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
