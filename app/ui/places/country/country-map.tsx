import { onOutline } from '#app/domain/points.ts'
import { CountryOutline } from '#app/ui/maps/country-outline.tsx'
import { useText } from '#app/ui/use-language.ts'
import { isOpen, type PlaceLine } from './country-list.tsx'

type Props = {
  /** The country as an SVG path. */
  outline: string
  /** In the order of the lists, by whose numbers they stand on the map. */
  places: readonly PlaceLine[]
}

/** Where the municipalities of the lists lie; those whose villages are on no map yet are told below it. */
export function CountryMap({ outline, places }: Props) {
  const text = useText().frame.country.map
  const unplaced = places.filter(({ point }) => !point).length
  // What can be done now is drawn last, above its neighbours.
  const drawn = places.toReversed().filter(({ point }) => point)
  if (drawn.length === 0) return null
  return (
    <div>
      <CountryOutline path={outline} label={text.label}>
        {drawn.map((place) => (
          <Mark key={place.href} place={place} />
        ))}
      </CountryOutline>
      <p className="quiet">
        {text.legend}
        {unplaced > 0 ? ` ${text.unplaced(unplaced)}` : null}
      </p>
    </div>
  )
}

function Mark({ place: { name, number, point, on } }: { place: PlaceLine }) {
  if (!point) return null
  const { x, y } = onOutline(point)
  return (
    <a
      href={`#place-${number}`}
      aria-label={`${number}. ${name}`}
      className={isOpen({ on }) ? 'on' : undefined}
    >
      <circle cx={x} cy={y} r="30" />
      <text x={x} y={y} dy="0.36em">
        {number}
      </text>
    </a>
  )
}
