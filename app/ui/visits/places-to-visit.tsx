import { calledIn, type ShownFacility } from '#app/domain/facilities/facility.ts'
import { KindSymbols } from '#app/ui/facilities/kind-icon.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

/** Where a monitor may go, each with the way to its form. */
export function PlacesToVisit({ facilities }: { facilities: readonly ShownFacility[] }) {
  const { language, text, paths, written } = useSay()
  if (facilities.length === 0) return <EmptyState title={text.visits.day.noPlaces} />
  return (
    <>
      <KindSymbols signs={facilities.map(({ kindFacts }) => kindFacts.sign)} />
      <ol className="facilities">
        {facilities.map(({ number, name, kindFacts, villageName, landmark }) => (
          <li key={number}>
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
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
