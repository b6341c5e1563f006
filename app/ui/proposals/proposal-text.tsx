import { textLanguage } from '#app/domain/proposals/text-language.ts'
import { FileList } from '#app/ui/documents/file-list.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { CostTable } from './cost-table.tsx'
import type { ProposalPage } from './proposal-page.ts'
import { useWrittenIn } from './use-written-in.ts'

/** What the authors wrote. */
export function ProposalText({ page: { proposal } }: { page: ProposalPage }) {
  const { need, description, costLines, contributions, upkeep, attachments } = proposal.text
  const text = useText().proposals.page
  const lang = useWrittenIn(proposal.text)
  const paths = usePaths()
  const photos = attachments.filter(({ kind }) => kind === 'photo').slice(1)
  const papers = attachments.some(({ kind }) => kind === 'paper')
  return (
    <>
      <h2>{text.need}</h2>
      <p className="prose" lang={lang}>
        {need}
      </p>
      <h2>{text.description}</h2>
      <p className="prose" lang={lang}>
        {description}
      </p>
      <FileList files={photos} kind="photo" from={2} />
      <h2>{text.cost}</h2>
      <CostTable
        lines={costLines}
        contributions={contributions}
        written={textLanguage(proposal.text)}
      />
      <h2>{text.upkeep}</h2>
      <p className="prose" lang={lang}>
        {upkeep}
      </p>
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

/** Every photo and paper beside it, for those who judge the whole. */
export function AllFiles({ files }: { files: ProposalPage['proposal']['text']['attachments'] }) {
  return (
    <>
      <FileList files={files} kind="photo" />
      <FileList files={files} kind="paper" />
    </>
  )
}
