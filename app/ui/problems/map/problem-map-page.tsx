import type { ListFound } from '#app/domain/lists/arrange.ts'
import type { ProblemChoices } from '#app/domain/problems/listing/choices.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { problemStates } from '#app/domain/problems/state.ts'
import { type MapKit, MapPlace } from '#app/ui/maps/map-place.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { useSay } from '#app/ui/say.ts'
import { problemList } from '../problem-list.ts'
import { ProblemRows } from '../problem-rows.tsx'
import { ProblemSearch } from '../problem-search.tsx'
import { ProblemTag } from '../state-tag.tsx'

export type ProblemMapFacts = {
  found: ListFound<PublicProblem>
  among: ProblemChoices
  kit: MapKit
  /** Where the marks of a view are asked for. */
  points: string
  /** The same choice as the list, as its address carries it. */
  query: string
}

/** Reports on a map that a tap opens, and beside it the same choice as a list. */
export function ProblemMapPage({ page }: { page: ProblemMapFacts }) {
  const say = useSay()
  const { text: all, paths } = say
  const { problemMap: text, facilityMap, problems } = all
  const { found, among, kit, points, query } = page
  const chosen = found.wanted.chosen.shown
  const shown = chosen === 'now' || chosen === 'open' ? chosen : null
  const words = {
    map: text.title,
    ...{ listed: text.listed, nearer: facilityMap.nearer },
    ...{ noTiles: text.noTiles, noMarks: text.noMarks },
  }
  const services = { shares: {}, words, states: problems.states, place: `${paths.problems}/` }
  return (
    <>
      <Breadcrumb trail={[{ href: paths.problems, label: problems.crumb }]} here={text.link} />
      <h1>{text.title}</h1>
      <details className="search">
        <summary>{problems.filters}</summary>
        <ProblemSearch list={problemList(say, among)} wanted={found.wanted} onMap />
      </details>
      <p>
        <b>{problems.found(found.total)}</b>{' '}
        {shown ? (
          <>
            {problems.shown[shown]} · <a href="?shown=all">{text.showAll}</a> ·{' '}
          </>
        ) : null}
        <a href={`${paths.problems}${query && '?'}${query}`}>{facilityMap.asList}</a> ·{' '}
        <a href={paths.facilityMap}>{facilityMap.title}</a>
      </p>
      <div className="twins">
        <div className="no-print">
          <MapPlace
            kit={kit}
            label={`${facilityMap.show} · ${facilityMap.weight}`}
            points={points}
            {...{ services }}
          />
          <details>
            <summary>{facilityMap.signs}</summary>
            <ul className="plain">
              {problemStates.map((state) => (
                <li key={state}>
                  <ProblemTag state={state} />
                </li>
              ))}
              <li>{text.many}</li>
            </ul>
          </details>
        </div>
        <div>
          {found.total === 0 ? (
            <EmptyState title={problems.none}>{problems.noneAdvice}</EmptyState>
          ) : (
            <ProblemRows problems={found.rows} hrefOf={paths.problem} />
          )}
          <Pagination page={found.page} pages={found.pages} />
        </div>
      </div>
      <p className="quiet">{text.about}</p>
    </>
  )
}
