import { wholeAimak } from '#app/domain/proposals/writing/answers-of-text.ts'
import { CountryOutline } from '#app/ui/maps/country-outline.tsx'
import { type MapKit, MapPlace } from '#app/ui/maps/map-place.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export type MapPage = {
  round: { number: number; title: string }
  /** The filter as the address carries it. */
  query: string
  total: number
  pinned: number
  byVillage: readonly { village: number | null; name: string; count: number }[]
  kit: MapKit
  /** Address of the proposals as GeoJSON. */
  points: string
  /** The country as an SVG path. */
  outline: string
}

/** Proposals on the map, and by village for whoever opens no map. */
export function MapView({ page }: { page: MapPage }) {
  const { round, query, total, pinned, kit, points, outline } = page
  const text = useText().proposals
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.round(round.number), label: round.title },
          { href: paths.proposals(round.number), label: text.title },
        ]}
        here={text.list.onMap}
      />
      <h1>{text.map.title}</h1>
      <p>{text.map.about}</p>
      <p>{text.map.pinned(pinned, total)}</p>
      <MapPlace kit={kit} label={text.map.show} points={points} />
      <CountryOutline path={outline} label={text.map.outline} here={kit.villages} />
      <h2>{text.map.villages}</h2>
      <Villages page={page} />
      <p>
        <a href={`${paths.proposals(round.number)}${query ? `?${query}` : ''}`}>
          {text.list.asList}
        </a>
      </p>
    </>
  )
}

function Villages({ page: { round, query, byVillage } }: { page: MapPage }) {
  const text = useText().proposals
  const paths = usePaths()
  const hrefOf = (village: number | null) => {
    const next = new URLSearchParams(query)
    next.set('village', village === null ? wholeAimak : String(village))
    return `${paths.proposals(round.number)}?${next}`
  }
  return (
    <ul>
      {byVillage.map(({ village, name, count }) => (
        <li key={name}>
          <a href={hrefOf(village)}>{name}</a>: {text.list.found(count)}
        </li>
      ))}
    </ul>
  )
}
