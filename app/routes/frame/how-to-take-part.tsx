import { publicPage } from '#app/http/pages/page.server.ts'
import { showTakingPart } from '#app/services/rounds/show-taking-part.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Steps } from '#app/ui/taking-part/steps.tsx'
import { Answers } from '#app/ui/texts/answers.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.takingPart.title }

const page = publicPage({ read: showTakingPart })
export const loader = page.loader

export default function HowToTakePart() {
  const { voting, proposing } = useShown<typeof loader>()
  const { takingPart: text, rounds } = useText()
  const paths = usePaths()
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <h2 id="vote">{text.vote}</h2>
      <p>{voting ? text.openUntil(voting.closes) : text.notOpen}</p>
      <Steps steps={text.voteSteps} drawings={['code', 'choose', 'press']} />
      {voting ? (
        <p>
          <ButtonLink href={paths.vote(voting.round)}>{rounds.vote}</ButtonLink>
        </p>
      ) : null}
      <h2 id="propose">{text.propose}</h2>
      <Steps steps={text.proposeSteps} drawings={['write', 'check', 'choose']} />
      {proposing ? (
        <p>
          <ButtonLink href={paths.propose(proposing)}>{rounds.propose}</ButtonLink>
        </p>
      ) : null}
      <h2 id="paper">{text.onPaper}</h2>
      <Steps steps={text.onPaperSteps} drawings={['counter', 'screen']} />
      {voting ? (
        <>
          <h2>{text.who}</h2>
          <p>{text.whoVotes(voting.mayVote)}</p>
        </>
      ) : null}
      <h2>{text.questionsTitle}</h2>
      <Answers answers={text.questions} />
      <p>
        <a href={paths.contact}>{text.contact.title}</a>
      </p>
    </>
  )
}
