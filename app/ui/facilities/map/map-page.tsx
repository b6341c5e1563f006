import type { FacilityLine } from '#app/domain/facilities/pages.ts'
import type { ListFound } from '#app/domain/lists/arrange.ts'
import { type MapKit, MapPlace } from '#app/ui/maps/map-place.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { useSay } from '#app/ui/say.ts'
import { type choicesOf, facilityList } from '../facility-list.ts'
import { FacilityRows } from '../facility-rows.tsx'
import { Chosen, FacilitySearch } from '../facility-search.tsx'
import { Legend, type RatedVillage, RatedVillages } from './ratings.tsx'

export type MapPageFacts = {
  found: ListFound<FacilityLine>
  among: ReturnType<typeof choicesOf>
  /** The choice as the address carries it. */
  query: string
  placed: number
  all: number
  villages: readonly RatedVillage[]
  kit: MapKit
  /** Where the marks of a view are asked for. */
  points: string
}

/** The services on a map that a tap opens, and beside it the same choice as the list. */
export function MapPage({ page }: { page: MapPageFacts }) {
  const say = useSay()
  const { text: all, paths } = say
  const text = all.facilityMap
  const { found, among, query, villages, kit, points } = page
  const list = facilityList(say, among)
  const shares = Object.fromEntries(villages.map(({ village, state }) => [village, state]))
  const words = {
    map: text.title,
    ...{ listed: text.listed, nearer: text.nearer },
    ...{ noTiles: text.noTiles, noMarks: text.noMarks },
  }
  const services = { shares, words, states: all.facilities.states, place: `${paths.facilities}/` }
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.facilities, label: all.facilities.crumb }]}
        here={text.link}
      />
      <h1>{text.title}</h1>
      <FacilitySearch list={list} wanted={found.wanted} />
      <Chosen list={list} wanted={found.wanted} total={found.total}>
        <a href={`${paths.facilities}${query && '?'}${query}`}>{text.asList}</a>
      </Chosen>
      <div className="twins">
        <div className="no-print">
          <MapPlace
            kit={kit}
            label={`${text.show} · ${text.weight}`}
            points={points}
            {...{ services }}
          />
          <Legend />
        </div>
        <div>
          {found.total === 0 ? (
            <EmptyState title={all.facilities.none}>{all.facilities.noneAdvice}</EmptyState>
          ) : (
            <FacilityRows lines={found.rows} />
          )}
          <Pagination page={found.page} pages={found.pages} />
        </div>
      </div>
      <p className="quiet">
        {text.placed(page.placed, page.all)} {text.about}
      </p>
      <RatedVillages villages={villages} />
    </>
  )
}
