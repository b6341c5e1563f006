import { useLocation } from '@remix-run/react'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { useText } from '#app/ui/use-language.ts'

type Section = { key: keyof Catalogue['desk']['sections']; href: string; also?: string | null }

/** The sections of the office that the person may open; the present one is the longest address that fits. */
export function OfficeMenu({ sections }: { sections: readonly Section[] }) {
  const text = useText().desk
  const { pathname } = useLocation()
  const fitting = sections
    .flatMap(({ key, href, also }) => [href, also ?? null].map((address) => ({ key, address })))
    .flatMap(({ key, address }) => (address === null ? [] : [{ key, address }]))
    .filter(({ address }) => `${pathname}/`.startsWith(`${address}/`))
    .sort((one, other) => other.address.length - one.address.length)
  const here = fitting[0]?.key
  const links = (
    <ul>
      {sections.map(({ key, href }) => (
        <li key={key}>
          <a href={href} aria-current={key === here ? 'page' : undefined}>
            {text.sections[key]}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {/* On a phone the sections would fill the first screen. */}
      <details className="office-fold">
        <summary>{here ? text.sections[here] : text.office}</summary>
        <nav aria-label={text.office}>{links}</nav>
      </details>
      <nav className="submenu" aria-label={text.office}>
        {links}
      </nav>
    </>
  )
}
