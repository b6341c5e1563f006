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
  /** Whether that is nobody's figure. */
  guessed: boolean
  /** The village or former name that the search met. */
  by: string | null
  href: string
  /** Every round that one can take part in there, else what is under way; none where nothing is. */
  on: readonly RoundLine[]
}
type RoundLine = { round: string; stands: Stands; ends: Date | null; open: boolean }

/** Whether one can take part there now. */
export const isOpen = ({ on }: Pick<PlaceLine, 'on'>) => on.some(({ open }) => open)

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
  const { number, name, region, population, guessed, by, href, on } = place
  const text = useText().frame.country
  return (
    <li id={`place-${number}`} className={isOpen(place) ? 'on' : undefined}>
      <b className="ordinal">{number}</b>
      <h3>
        <a href={href}>{name}</a>
      </h3>
      <p className="quiet">
        {region} ·{' '}
        {guessed ? text.guessed(text.population(population)) : text.population(population)}
      </p>
      {by ? <p className="quiet">{text.foundBy(by)}</p> : null}
      {on.map((round) => (
        <OnNow key={round.round} of={round} named={on.length > 1} />
      ))}
    </li>
  )
}

/** What stands in one round and until when; its name where there are more. */
function OnNow({ of: { round, stands, ends, open }, named }: { of: RoundLine; named: boolean }) {
  const { frame, rounds } = useText()
  return (
    <p>
      <Tag kind={open ? 'on' : 'plain'}>{rounds.now[stands].replace(/\.$/, '')}</Tag>{' '}
      {named ? `${round}. ` : null}
      {ends ? frame.now.until(ends).join(' ') : null}
    </p>
  )
}
