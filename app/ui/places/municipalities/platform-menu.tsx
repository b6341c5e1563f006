import { useLocation } from '@remix-run/react'
import { platformPathsOf } from '#app/paths.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** What the platform's admin has to see to. */
export function PlatformMenu() {
  const { pathname } = useLocation()
  const text = useText().platform
  const paths = platformPathsOf(useLanguage())
  const entries = [
    { href: paths.home, label: text.municipalities },
    { href: paths.audit, label: text.audit },
    { href: paths.account, label: text.account },
  ]
  const fitting = entries.filter(({ href }) => `${pathname}/`.startsWith(`${href}/`))
  const here = fitting.reduce((best, { href }) => (href.length > best.length ? href : best), '')
  return (
    <nav className="submenu" aria-label={text.title}>
      <ul>
        {entries.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
