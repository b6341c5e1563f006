import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { type Phase, phases } from '#app/domain/rounds/phase.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { Idea } from '#app/ui/ideas/idea-card.tsx'
import { IdeaList } from '#app/ui/ideas/idea-list.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

const isBefore = (phase: Phase, other: Phase) => phases.indexOf(phase) < phases.indexOf(other)

type Props = {
  round: RoundOverview
  /** Beside other rounds it is said whose proposals these are. */
  named?: boolean
}

/** The first proposals of a round, and the way to all of them. */
export function RoundIdeas({ round, named = false }: Props) {
  const { rounds: text, proposals } = useText()
  const language = useLanguage()
  const paths = usePaths()
  const ideas = useIdeas(round)
  const isList = !isBefore(round.phaseNow.phase, 'published')
  if (ideas.length === 0) return <NoIdeas round={round} />
  return (
    <>
      <h2>{isList ? text.ideasOnBallot : text.ideasReceived}</h2>
      {named ? <p>{shownIn(language, round.title)}</p> : null}
      <p className="quiet">{proposals.list.drawn}</p>
      <IdeaList ideas={ideas} />
      <p>
        <a href={paths.proposals(round.number)}>{text.allIdeas(round.counts.shown)}</a>
      </p>
    </>
  )
}

function useIdeas({ ideas, villages }: RoundOverview): Idea[] {
  const text = useText().rounds
  const language = useLanguage()
  const paths = usePaths()
  return ideas.map(({ village, photo, ...idea }) => {
    const found = villages.find((one) => one.number === village)
    return {
      ...idea,
      href: paths.proposal(idea.number),
      village: found ? shownIn(language, found.name) : text.wholeAimak,
      photo: photo ? { src: paths.file(photo, '256'), alt: '' } : null,
    }
  })
}

function NoIdeas({ round }: { round: RoundOverview }) {
  const text = useText().rounds
  const { phase } = round.phaseNow
  const advice = () => {
    if (phase === 'ideas') return text.noIdeasNow
    return isBefore(phase, 'ideas') ? text.noIdeasBefore(round.calendar.ideas) : text.noIdeasAfter
  }
  return <EmptyState title={text.noIdeas}>{advice()}</EmptyState>
}
