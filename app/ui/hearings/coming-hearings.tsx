import type { HearingLine } from '#app/domain/hearings/pages.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { HearingState } from './hearing-view.tsx'
import { useHearingWords } from './use-hearing-words.ts'

/** The hearings to come, the next one first. */
export function ComingHearings({ hearings }: { hearings: readonly HearingLine[] }) {
  const text = useText().hearings
  const paths = usePaths()
  const { shown, when } = useHearingWords()
  if (hearings.length === 0)
    return <EmptyState title={text.noneComing}>{text.noneComingAdvice}</EmptyState>
  return (
    <ul className="hearings">
      {hearings.map((hearing) => (
        <li key={hearing.number}>
          <h3>
            <a href={paths.hearing(hearing.number)}>{shown(hearing.title)}</a>
          </h3>
          <p>
            <b>{when(hearing)}</b>
            <br />
            {shown(hearing.where)}
          </p>
          <p className="meta">
            <HearingState stage={hearing.stage} />{' '}
            {hearing.stage === 'announced' ? (
              <b>{hearing.daysLeft === 0 ? text.today : text.daysLeft(hearing.daysLeft)}</b>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
