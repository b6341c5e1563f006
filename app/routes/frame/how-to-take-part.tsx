import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showTakingPart } from '#app/services/rounds/show-taking-part.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { StandingLine } from '#app/ui/roll/standing-line.tsx'
import { Steps } from '#app/ui/taking-part/steps.tsx'
import { Answers } from '#app/ui/texts/answers.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.takingPart.title }

const page = publicPage({ read: showTakingPart })
export const loader = page.loader

export default function HowToTakePart() {
  const { votes, proposing } = useShown<typeof loader>()
  const { takingPart: text, rounds } = useText()
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <h2 id="vote">{text.vote}</h2>
      {votes.length === 0 ? <p>{text.notOpen}</p> : null}
      <Steps steps={text.voteSteps} drawings={['code', 'choose', 'press']} />
      {votes.map((vote) => (
        <section key={vote.round}>
          <h3>{shownIn(language, vote.title)}</h3>
          <p>{text.openUntil(vote.closes)}</p>
          <StandingLine standing={vote.standing} brief />
          <p>{vote.standing === 'binding' ? text.onRollOnly : text.whoVotes(vote.mayVote)}</p>
          {vote.standing === 'binding' ? <BindingSteps round={vote.round} /> : null}
          <p>
            <ButtonLink href={paths.vote(vote.round)}>{rounds.vote}</ButtonLink>
          </p>
        </section>
      ))}
      <h2 id="propose">{text.propose}</h2>
      <Steps steps={text.proposeSteps} drawings={['write', 'check', 'choose']} />
      {proposing ? (
        <p>
          <ButtonLink href={paths.propose(proposing)}>{rounds.propose}</ButtonLink>
        </p>
      ) : null}
      <h2 id="paper">{text.onPaper}</h2>
      <Steps steps={text.onPaperSteps} drawings={['counter', 'screen']} />
      <h2>{text.questionsTitle}</h2>
      <Answers answers={text.questions} />
      <p>
        <a href={paths.contact}>{text.contact.title}</a>
      </p>
    </>
  )
}

/** What a binding vote asks besides, each with the page where it is done. */
function BindingSteps({ round }: { round: number }) {
  const { takingPart: text, roll, ledger } = useText()
  const paths = usePaths()
  return (
    <ul>
      <li>
        {text.binding.roll} <a href={paths.onTheRoll(round)}>{roll.lookUp.title}</a>
      </li>
      <li>
        {text.binding.document} <a href={paths.contact}>{text.contact.title}</a>
      </li>
      <li>
        {text.binding.code} <a href={paths.wasTaken(round)}>{ledger.taken.title}</a>
      </li>
    </ul>
  )
}
