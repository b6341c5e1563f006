import type { RoundOverview as Overview } from '#app/domain/rounds/overview.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { StandingLine } from '#app/ui/roll/standing-line.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { RoundButtons } from './round-buttons.tsx'
import { RoundCourse } from './round-course.tsx'
import { RoundFigures } from './round-figures.tsx'
import { RoundIdeas } from './round-ideas.tsx'
import { RuleFacts } from './rule-facts.tsx'

/** The first screen about a round: what it is, what is on, what one can do. */
export function RoundOverview({ round }: { round: Overview }) {
  const text = useText().rounds
  const language = useLanguage()
  const { stands } = round.phaseNow
  const { mayVote, ballot } = round.rules
  const binding = round.standing === 'binding'
  const lead = stands === 'voting' ? text.lead(mayVote, ballot, binding) : text.about[stands]
  return (
    <>
      <h1>{shownIn(language, round.title)}</h1>
      <RoundFigures round={round} />
      <Aside
        facts={
          <>
            <h2>{text.course}</h2>
            <RoundCourse round={round} />
            <h2>{text.rule}</h2>
            <RuleFacts round={round} />
          </>
        }
      >
        <p>{shownIn(language, round.about)}</p>
        <p>{lead}</p>
        <StandingLine standing={round.standing} rollOf={round.number} />
        <RoundButtons round={round} />
        <Proofs round={round} />
        <RoundIdeas round={round} />
      </Aside>
    </>
  )
}

/** Where somebody who voted finds their code again, and everybody the list of all. */
function Proofs({ round: { number, frozen, standing } }: { round: Overview }) {
  const { ledger } = useText()
  const paths = usePaths()
  if (!frozen || standing === null) return null
  return (
    <p>
      <a href={paths.wasTaken(number)}>{ledger.taken.title}</a> ·{' '}
      <a href={paths.ledger(number)}>{ledger.title}</a>
    </p>
  )
}
