import { type Idea, IdeaCard } from './idea-card.tsx'

type Props = {
  ideas: readonly Idea[]
  /** The level of the titles: one below the heading that stands over the list. */
  heading?: 'h2' | 'h3'
}

/** Proposals one below the other, all treated alike. Where there are none, show an EmptyState instead. */
export function IdeaList({ ideas, heading = 'h3' }: Props) {
  return (
    <ul className="ideas">
      {ideas.map((idea) => (
        <IdeaCard key={idea.number} idea={idea} heading={heading} />
      ))}
    </ul>
  )
}
