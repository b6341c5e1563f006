import { type FacilityLine, type LineState, lineStates } from '#app/domain/facilities/pages.ts'
import type { VillageSummary } from '#app/domain/ratings/by-village.ts'
import { percent } from '#app/i18n/format.ts'
import { oneDecimal } from '#app/ui/ratings/one-decimal.ts'
import { Reach } from '#app/ui/ratings/reach.tsx'
import { VerdictTag } from '#app/ui/ratings/verdict-tag.tsx'
import { type Say, useSay } from '#app/ui/say.ts'

export type RatedVillage = VillageSummary & { name: string; state: LineState }

/** What a mark says of ratings: their mean with how many they are, and of few only how many. */
export function ratedWords({ language, text }: Say, { summary }: FacilityLine): string {
  const of = text.ratings.count(summary.of)
  return summary.few ? of : `${oneDecimal(summary.mean, language)} (${of})`
}

/** What the signs say, folded: they stand beside their words in the list too. */
export function Legend() {
  const { facilityMap: text, facilities } = useSay().text
  return (
    <details>
      <summary>{text.signs}</summary>
      <ul className="plain">
        {lineStates.map((state) => (
          <li key={state}>
            <VerdictTag state={state} />
          </li>
        ))}
        <li>{text.many}</li>
      </ul>
      <p className="quiet">{facilities.explained}</p>
    </details>
  )
}

/** What is said of the services of each village together, as the map colours it. */
export function RatedVillages({ villages }: { villages: readonly RatedVillage[] }) {
  const { text: all, paths, language, written } = useSay()
  const text = all.facilityMap
  if (villages.length < 2) return null
  return (
    <>
      <h2>{text.villages}</h2>
      <p className="quiet">{text.villagesSay}</p>
      <ul className="facilities villages">
        {villages.map(({ village, name, services, state, summary }) => (
          <li key={village}>
            <div>
              <a href={`${paths.facilityMap}?village=${village}`}>{written(name)}</a>{' '}
              <small>{all.facilities.found(services)}</small> <VerdictTag state={state} />
            </div>
            {summary.few ? null : (
              <>
                <Reach interval={summary.interval} />
                <p className="told quiet">
                  {text.share(
                    percent(summary.interval.share, language, 0),
                    all.ratings.count(summary.of),
                  )}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
