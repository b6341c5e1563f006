import { Tag } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

/** What can stand in a round, by its words. */
type Stands = keyof ReturnType<typeof useText>['rounds']['now']

export type PlaceLine = {
  /** Counts through all lists of the page, and stands on its map. */
  number: number
  /** Degrees; null where none of its villages is on a map. */
  point: { latitude: number; longitude: number } | null
  name: string
  region: string
  population: number
  /** The village or former name that the search met. */
  by: string | null
  href: string
  /** What is under way there; null where nothing is. */
  on: { stands: Stands; ends: Date | null; open: boolean } | null
}

type Props = { heading: string; places: readonly PlaceLine[] }

/** Municipalities under one heading, each with what is under way there. */
export function CountryList({ heading, places }: Props) {
  if (places.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="places">
        {places.map((place) => (
          <Place key={place.href} place={place} />
        ))}
      </ul>
    </section>
  )
}

function Place({ place }: { place: PlaceLine }) {
  const { number, name, region, population, by, href, on } = place
  const { frame, rounds } = useText()
  const text = frame.country
  return (
    <li id={`place-${number}`} className={on?.open ? 'on' : undefined}>
      <b className="ordinal">{number}</b>
      <h3>
        <a href={href}>{name}</a>
      </h3>
      <p className="quiet">
        {region} · {text.population(population)}
      </p>
      {by ? <p className="quiet">{text.foundBy(by)}</p> : null}
      {on ? (
        <p>
          <Tag kind={on.open ? 'on' : 'plain'}>{rounds.now[on.stands].replace(/\.$/, '')}</Tag>{' '}
          {on.ends ? frame.now.until(on.ends).join(' ') : null}
        </p>
      ) : null}
    </li>
  )
}
