import { instantOf } from '#app/domain/calendar/day.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { byVillage, type PlaceToVisit } from '#app/domain/visits/pages.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date } from '#app/i18n/format.ts'
import { KindSymbols } from '#app/ui/facilities/kind-icon.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

/**
 * Where a monitor may go, village by village, each with the way to its form. Several villages are folded: a register of
 * a hundred places is a page of eleven thousand pixels on a phone otherwise.
 */
export function PlacesToVisit({ facilities }: { facilities: readonly PlaceToVisit[] }) {
  const { language, text } = useSay()
  if (facilities.length === 0) return <EmptyState title={text.visits.day.noPlaces} />
  const villages = byVillage(facilities)
  return (
    <>
      <KindSymbols signs={facilities.map(({ kindFacts }) => kindFacts.sign)} />
      {villages.map(({ village, name, facilities: here }) => (
        <details key={village} className="to-visit" open={villages.length === 1}>
          <summary>
            {name ? shownIn(language, name) : text.facilities.wholeAimak}:{' '}
            {text.visits.day.here(here.length)}
          </summary>
          <ol className="facilities">
            {here.map((one) => (
              <Place key={one.number} place={one} />
            ))}
          </ol>
        </details>
      ))}
    </>
  )
}

function Place({ place }: { place: PlaceToVisit }) {
  const { language, text, paths, written } = useSay()
  const { number, name, kindFacts, villageName, landmark, last } = place
  const { lastVisited, neverVisited } = text.visits.day
  return (
    <li>
      <svg className="kind" aria-hidden="true">
        <use href={`#k-${kindFacts.sign}`} />
      </svg>
      <div>
        <h3>
          <a href={paths.visitFacility(number)} data-visit={number}>
            {written(calledIn(language, { name, kindName: kindFacts.name, villageName }))}
          </a>
        </h3>
        {landmark ? <small className="line">{written(landmark)}</small> : null}
        <small className="line">
          {last ? lastVisited(date(instantOf(last), language)) : neverVisited}
        </small>
      </div>
    </li>
  )
}
