import { usePaths, useText } from '#app/ui/use-language.ts'
import { CostTable } from './cost-table.tsx'
import { FileList } from './file-list.tsx'
import type { ProposalPage } from './proposal-page.ts'

/** What the authors wrote. */
export function ProposalText({ page: { proposal } }: { page: ProposalPage }) {
  const { need, description, costLines, contributions, upkeep, attachments } = proposal.text
  const text = useText().proposals.page
  const paths = usePaths()
  const photos = attachments.filter(({ kind }) => kind === 'photo').slice(1)
  const papers = attachments.some(({ kind }) => kind === 'paper')
  return (
    <>
      <h2>{text.need}</h2>
      <p className="prose">{need}</p>
      <h2>{text.description}</h2>
      <p className="prose">{description}</p>
      <FileList files={photos} kind="photo" from={2} />
      <h2>{text.cost}</h2>
      <CostTable lines={costLines} contributions={contributions} />
      <h2>{text.upkeep}</h2>
      <p className="prose">{upkeep}</p>
      {papers ? <h2>{text.papers}</h2> : null}
      <FileList files={attachments} kind="paper" />
      {proposal.version > 1 ? (
        <p className="quiet">
          <a href={paths.versions(proposal.number)}>{text.versions(proposal.version)}</a>
        </p>
      ) : null}
    </>
  )
}
