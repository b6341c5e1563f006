import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { openToResidents, type RoundAction } from '#app/domain/rounds/phase-matrix.ts'
import type { Paths } from '#app/paths.ts'
import { ForViewer } from '#app/ui/for-viewer.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/**
 * What residents and authors can do now, and what it needs, and when the next thing starts; read off the same matrix as
 * the server's.
 */
export function NowPossible({ round }: { round: RoundOverview }) {
  const text = useText()
  const paths = usePaths()
  const { phase, next, ends } = round.phaseNow
  const { residents, authors } = openToResidents(phase, round.voteIsOpen)
  return (
    <section>
      <h2>{text.rounds.possible}</h2>
      {residents.length + authors.length === 0 ? (
        <p>{text.rounds.nothingPossible}</p>
      ) : (
        <SignedInOnly round={round.number} />
      )}
      <Actions who={text.rounds.possibleFor.residents} actions={residents} round={round.number} />
      <Actions who={text.rounds.possibleFor.authors} actions={authors} round={round.number} />
      {next && ends ? <p>{text.rounds.next(next, ends)}</p> : null}
      <p>
        <a href={`${paths.rules(round.number)}#matrix`}>{text.rounds.toMatrix}</a>
      </p>
    </section>
  )
}

/** A stranger can do none of it before the sign-in, which leads back to this page. */
function SignedInOnly({ round }: { round: number }) {
  const { rounds, accounts, frame } = useText()
  const paths = usePaths()
  const back = paths.round(round)
  return (
    <ForViewer who="guest">
      <p>
        {rounds.possibleSignedIn} <a href={paths.signIn(back)}>{frame.signIn}</a> ·{' '}
        <a href={paths.register(back)}>{accounts.register.title}</a>
      </p>
    </ForViewer>
  )
}

type ActionsProps = { who: string; actions: readonly RoundAction[]; round: number }

function Actions({ who, actions, round }: ActionsProps) {
  const { action: names } = useText().roundRules
  const paths = usePaths()
  if (actions.length === 0) return null
  return (
    <>
      <h3>{who}</h3>
      <ul>
        {actions.map((action) => (
          <li key={action}>
            <a href={placeOf(action, round, paths)}>{names[action]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where a resident does it: what is about a proposal of one's own, at one's own proposals. */
function placeOf(action: RoundAction, round: number, paths: Paths): string {
  if (action === 'cast-ballot') return paths.vote(round)
  return action === 'write-draft' || action === 'send-proposal'
    ? paths.propose(round)
    : paths.myProposals
}
