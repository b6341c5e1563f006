import { useLocation } from '@remix-run/react'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { useText } from '#app/ui/use-language.ts'

type Section = { key: keyof Catalogue['desk']['sections']; href: string }

/** The sections of the office that the person may open; the present one is the longest address that fits. */
export function OfficeMenu({ sections }: { sections: readonly Section[] }) {
  const text = useText().desk
  const { pathname } = useLocation()
  const fitting = sections.filter(({ href }) => `${pathname}/`.startsWith(`${href}/`))
  const here = fitting.reduce((best, { href }) => (href.length > best.length ? href : best), '')
  return (
    <nav className="submenu" aria-label={text.office}>
      <ul>
        {sections.map(({ key, href }) => (
          <li key={key}>
            <a href={href} aria-current={href === here ? 'page' : undefined}>
              {text.sections[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
