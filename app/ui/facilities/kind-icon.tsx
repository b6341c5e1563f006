import type { KindSign } from '#app/domain/facilities/kind.ts'

/** On a grid of 32 by 32, two thick, in the colour of the text. */
const drawn: Readonly<Record<KindSign, string>> = {
  bridge: 'M2 12h28M2 16h28M5 16v12M27 16v12M5 28q11-16 22 0M9 12V8M16 12V8M23 12V8',
  culture: 'M4 28h24M6 28V14M12 28V14M20 28V14M26 28V14M3 14h26L16 5z',
  health: 'M5 5h22v22H5zM16 10v12M10 16h12',
  irrigation:
    'M3 8q6-4 13 0t13 0M3 14q6-4 13 0t13 0M8 29V21M8 23q-4 0-4-3M8 22q4 0 4-3M23 29V21M23 23q-4 0-4-3M23 22q4 0 4-3',
  kinder: 'M4 14 16 4l12 10M7 12v16h18V12M16 14a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM11 28q0-7 5-7t5 7',
  light: 'M8 29V8q0-5 6-5h8M17 3h10l-2 6h-6zM18 13l-2 4M22 13v5M26 13l2 4M4 29h8',
  road: 'M12 4 4 28M20 4l8 24M16 4v4M16 13v5M16 23v5',
  school: 'M16 4v6M16 4h7v4h-7M6 28V15l10-6 10 6v13zM3 28h26M13 28v-7h6v7M11 17h1M20 17h1',
  waste: 'M5 8h22M12 8V4h8v4M8 8l2 20h12l2-20M13 13v10M19 13v10',
  water: 'M16 3q11 14 11 18a11 9 0 0 1-22 0q0-4 11-18zM10 21a6 5 0 0 0 5 5',
  other:
    'M16 3a10 10 0 0 1 10 10q0 7-10 16Q6 20 6 13A10 10 0 0 1 16 3zM16 9a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
}

/** The sign of a kind of services; it never stands without its word. */
export function KindIcon({ sign }: { sign: KindSign }) {
  return (
    <svg className="kind" viewBox="0 0 32 32" aria-hidden="true">
      <path d={drawn[sign]} />
    </svg>
  )
}

/** All signs once on a page, for lists that name them many times. */
export function KindSymbols({ signs }: { signs: readonly KindSign[] }) {
  return (
    <svg width="0" height="0" aria-hidden="true">
      {[...new Set(signs)].map((sign) => (
        <symbol key={sign} id={`k-${sign}`} viewBox="0 0 32 32">
          <path d={drawn[sign]} />
        </symbol>
      ))}
    </svg>
  )
}
