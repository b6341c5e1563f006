import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { openToResidents, type RoundAction } from '#app/domain/rounds/phase-matrix.ts'
import type { Paths } from '#app/paths.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** What happens now, what residents can do, and when the next thing starts; read off the same matrix as the server's. */
export function NowPossible({ round }: { round: RoundOverview }) {
  const text = useText()
  const paths = usePaths()
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
            <li key={action}>
              <a href={placeOf(action, round.number, paths)}>{text.roundRules.action[action]}</a>
            </li>
          ))}
        </ul>
      )}
      {next && ends ? <p>{text.rounds.next(next, ends)}</p> : null}
      <p>
        <a href={`${paths.rules(round.number)}#matrix`}>{text.rounds.toMatrix}</a>
      </p>
    </section>
  )
}

/** Where a resident does it: what is about a proposal of one's own, at one's own proposals. */
function placeOf(action: RoundAction, round: number, paths: Paths): string {
  if (action === 'cast-ballot') return paths.vote(round)
  return action === 'write-draft' || action === 'send-proposal'
    ? paths.propose(round)
    : paths.myProposals
}
