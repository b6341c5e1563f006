import type { Draft } from '#app/domain/proposals/writing/draft.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = { drafts: readonly Pick<Draft, 'number' | 'answers' | 'changedAt' | 'paper'>[] }

/** What was begun and not sent, each with its title and when it was last saved. */
export function DraftList({ drafts }: Props) {
  const text = useText()
  const paths = usePaths()
  if (drafts.length === 0) return null
  return (
    <ul>
      {drafts.map(({ number, answers, changedAt, paper }) => (
        <li key={number}>
          <a href={paths.draft(number, 'what')}>
            {answers.title?.[0] || text.ownProposals.untitled}
          </a>
          <br />
          <small className="quiet">
            {text.ownProposals.savedAt(changedAt)}
            {paper ? ` · ${text.proposalForm.paperFor(paper.citizen)}` : null}
          </small>
        </li>
      ))}
    </ul>
  )
}
