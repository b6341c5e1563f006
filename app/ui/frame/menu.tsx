import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { ForViewer } from '../for-viewer.tsx'

export type Section = keyof Catalogue['frame']['menu']

/** One section of a municipality; `state` says in a few words what stands there, `now` that one can act there today. */
export type MenuEntry = {
  section: Section
  href: string
  state?: string | undefined
  now?: boolean | undefined
}

type Props = {
  /** The sections that exist here, at most six. */
  entries: readonly MenuEntry[]
  here?: Section | undefined
}

/** The sections of a municipality in a row, one word each; on a wide screen. */
export function Menu({ entries, here }: Props) {
  const text = useText().frame
  if (entries.length === 0) return null
  return (
    <nav className="menu" aria-label={text.sections}>
      <div className="page">
        <ul>
          {entries.map(({ section, href, now }) => (
            <li key={section}>
              <a href={href} aria-current={section === here ? 'page' : undefined}>
                {text.menu[section]}
                {now ? <small>{text.nowWord}</small> : null}
              </a>
            </li>
          ))}
          <ToTheOffice />
        </ul>
      </div>
    </nav>
  )
}

/** The same sections on a phone: behind one word, each with what stands there now. */
export function FoldedMenu({ entries }: Pick<Props, 'entries'>) {
  const text = useText().frame
  if (entries.length === 0) return null
  return (
    <details className="sections">
      <summary className="fold">{text.menuWord}</summary>
      <nav aria-label={text.menuWord}>
        <ul>
          {entries.map(({ section, href, state, now }) => (
            <li key={section} className={now ? 'on' : undefined}>
              <a href={href}>
                {text.menu[section]}
                {state ? <small>{state}</small> : null}
              </a>
            </li>
          ))}
          <ToTheOffice />
        </ul>
      </nav>
    </details>
  )
}

/** The way from any page back to the desk, for those who work there. */
function ToTheOffice() {
  const { title } = useText().desk
  const { office } = usePaths()
  return (
    <ForViewer who="staff">
      <li>
        <a href={office}>{title}</a>
      </li>
    </ForViewer>
  )
}
