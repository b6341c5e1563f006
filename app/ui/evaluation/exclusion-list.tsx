import type { PublicExclusion } from '#app/domain/evaluation/public-record.ts'
import { numero } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** Other proposals that cannot be done beside this one, and notes that were taken back, each with its reason. */
export function ExclusionList({ exclusions }: { exclusions: readonly PublicExclusion[] }) {
  const text = useText().evaluation
  if (exclusions.length === 0) return null
  return (
    <>
      <h3>{text.exclusions}</h3>
      {exclusions.some(({ linked }) => linked) ? <p>{text.exclusionsLead}</p> : null}
      <ul>
        {exclusions.map((exclusion) => (
          <li key={exclusion.number}>
            <Exclusion exclusion={exclusion} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Exclusion({
  exclusion: { number, linked, reason, by, ...titled },
}: {
  exclusion: PublicExclusion
}) {
  const text = useText().evaluation
  const say = useSay()
  const { written } = say
  const link = (
    <a href={usePaths().proposal(number)}>
      {`${numero(number, say.language)}. ${saidTitle(say, titled)}`}
    </a>
  )
  return (
    <>
      {linked ? link : <s>{link}</s>}
      <br />
      {written(reason)}
      <br />
      <small>{linked ? text.excluded(by) : text.excludedNoMore(by)}</small>
    </>
  )
}
