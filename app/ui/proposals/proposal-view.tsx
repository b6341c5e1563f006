import { askedFrom } from '#app/domain/proposals/proposal.ts'
import { shownStateOf } from '#app/domain/proposals/state.ts'
import { money } from '#app/i18n/format.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { Picture } from '#app/ui/ideas/picture.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ProposalFacts } from './proposal-facts.tsx'
import type { ProposalPage } from './proposal-page.ts'
import { ProposalText } from './proposal-text.tsx'
import { StateTag } from './state-tag.tsx'

/** A proposal as everybody reads it: what it is, what it costs, what became of it. */
export function ProposalView({ page }: { page: ProposalPage }) {
  const { proposal, round } = page
  const text = useText()
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.proposals(round), label: text.proposals.title }]}
        here={text.frame.number(proposal.number)}
      />
      <h1>{proposal.hidden ? text.proposals.page.hiddenTitle : proposal.text.title}</h1>
      <Aside facts={<ProposalFacts page={page} />}>
        <ByLine page={page} />
        {proposal.hidden ? (
          <Hidden page={page} reason={proposal.hidden.reason} />
        ) : (
          <Content page={page} />
        )}
      </Aside>
    </>
  )
}

function ByLine({ page: { proposal, from } }: { page: ProposalPage }) {
  const text = useText().proposals
  const language = useLanguage()
  const { state, authors, onPaper, hidden } = proposal
  const first = authors[0]?.name || text.page.unnamed
  return (
    <p>
      <StateTag standing={hidden ? 'hidden' : shownStateOf(state)}>
        {hidden ? undefined : text.states[state]}
      </StateTag>{' '}
      <b className="number">{money(askedFrom(proposal), language)}</b>{' '}
      <small className="quiet">
        {text.page.byLine(first, from, authors.length - 1)}
        {onPaper ? ` · ${text.page.onPaper}` : null}
      </small>
    </p>
  )
}

/** What was hidden is still there for whoever wants to judge the hiding. */
function Hidden({ page, reason }: { page: ProposalPage; reason: string }) {
  const text = useText().proposals.page
  return (
    <>
      <Notice kind="wrong">
        <p>{text.hidden(reason)}</p>
      </Notice>
      <details>
        <summary>{text.showHidden}</summary>
        <h2>{page.proposal.text.title}</h2>
        <ProposalText page={page} />
      </details>
    </>
  )
}

function Content({ page }: { page: ProposalPage }) {
  const { proposal } = page
  const text = useText().proposals.page
  const paths = usePaths()
  const photo = proposal.text.attachments.find(({ kind }) => kind === 'photo')
  const large = photo && { src: paths.file(photo.id, '640'), alt: text.photo(1) }
  return (
    <>
      {proposal.rejection ? (
        <Notice kind="wrong">
          <p>{text.rejected(proposal.rejection)}</p>
        </Notice>
      ) : null}
      <Picture
        large
        theme={proposal.text.theme}
        photo={large ? { ...large, width: 640, height: 480 } : null}
      />
      <ProposalText page={page} />
    </>
  )
}
