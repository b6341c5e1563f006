import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { openToResidents } from '#app/domain/rounds/phase-matrix.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** What happens now, what residents can do, and when the next thing starts; read off the same matrix as the server's. */
export function NowPossible({ round }: { round: RoundOverview }) {
  const text = useText()
  const { phase, next, ends } = round.phaseNow
  const actions = openToResidents(phase, round.voteIsOpen)
  return (
    <section>
      <h2>{text.rounds.possible}</h2>
      {actions.length === 0 ? (
        <p>{text.rounds.nothingPossible}</p>
      ) : (
        <ul>
          {actions.map((action) => (
            <li key={action}>{text.roundRules.action[action]}</li>
          ))}
        </ul>
      )}
      {next && ends ? <p>{text.rounds.next(next, ends)}</p> : null}
      <p>
        <a href={`${usePaths().rules(round.number)}#matrix`}>{text.rounds.toMatrix}</a>
      </p>
    </section>
  )
}
