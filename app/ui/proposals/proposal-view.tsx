import { askedFrom } from '#app/domain/proposals/proposal.ts'
import { titleIn } from '#app/domain/words/office-title.ts'
import { isBesideBallot } from '#app/forms/beside-ballot.ts'
import { money } from '#app/i18n/format.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { Picture } from '#app/ui/ideas/picture.tsx'
import { useQuery } from '#app/ui/page.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ProposalFacts } from './proposal-facts.tsx'
import type { ProposalPage } from './proposal-page.ts'
import { ProposalText } from './proposal-text.tsx'
import { StateTag } from './state-tag.tsx'
import { useWrittenIn } from './use-written-in.ts'

/** A proposal as everybody reads it: what it is, what it costs, what became of it. */
export function ProposalView({ page }: { page: ProposalPage }) {
  const { proposal, round, voting } = page
  const text = useText()
  const paths = usePaths()
  const beside = isBesideBallot(useQuery()) && voting && proposal.state === 'on-ballot'
  return (
    <>
      {beside ? (
        <Notice kind="now">
          <p>{text.proposals.page.ballotBeside}</p>
        </Notice>
      ) : null}
      <Breadcrumb
        trail={[{ href: paths.proposals(round), label: text.proposals.title }]}
        here={text.frame.number(proposal.number)}
      />
      {proposal.hidden ? <h1>{text.proposals.page.hiddenTitle}</h1> : <Titles page={page} />}
      <Aside facts={<ProposalFacts page={page} />}>
        <ByLine page={page} />
        {proposal.hidden ? (
          <Hidden page={page} hidden={proposal.hidden} />
        ) : (
          <Content page={page} />
        )}
      </Aside>
    </>
  )
}

/** The title in the reader's language; under one by the office the author's own. */
function Titles({ page: { proposal } }: { page: ProposalPage }) {
  const text = useText().proposals.officeTitle
  const lang = useWrittenIn(proposal.text)
  const own = proposal.text.title
  const { title, byOffice } = titleIn(useLanguage(), { ...proposal, title: own })
  if (!byOffice) return <h1 lang={lang}>{own}</h1>
  return (
    <>
      <h1>{title}</h1>
      <p>
        <small>{text.mark}</small>
        <br />
        {text.own}: <b lang={lang}>{own}</b>
      </p>
    </>
  )
}

function ByLine({ page: { proposal, from, followed } }: { page: ProposalPage }) {
  const text = useText().proposals
  const language = useLanguage()
  const { state, authors, onPaper, hidden } = proposal
  const first = authors[0]?.name || text.page.unnamed
  return (
    <p>
      {followed?.openedOn && !hidden ? (
        <Tag kind="yes">{text.page.opened}</Tag>
      ) : (
        <StateTag standing={hidden ? 'hidden' : state} />
      )}{' '}
      <b className="number">{money(askedFrom(proposal), language)}</b>{' '}
      <small className="quiet">
        {text.page.byLine(first, from, authors.length - 1)}
        {onPaper ? ` · ${text.page.onPaper}` : null}
      </small>
    </p>
  )
}

/** What was hidden is still there for whoever wants to judge the hiding, unless it would harm somebody. */
type WhyHidden = NonNullable<ProposalPage['proposal']['hidden']>

function Hidden({ page, hidden }: { page: ProposalPage; hidden: WhyHidden }) {
  const lang = useWrittenIn(page.proposal.text)
  const text = useText().proposals.page
  const written = useAsWritten()
  return (
    <>
      <Notice kind="wrong">
        <p>{(hidden.withheld ? text.withheld : text.hidden)(written(hidden.reason))}</p>
      </Notice>
      {hidden.withheld ? null : (
        <details>
          <summary>{text.showHidden}</summary>
          <h2 lang={lang}>{page.proposal.text.title}</h2>
          <ProposalText page={page} />
        </details>
      )}
    </>
  )
}

function Content({ page }: { page: ProposalPage }) {
  const { proposal } = page
  const text = useText().proposals.page
  const paths = usePaths()
  const written = useAsWritten()
  const photo = proposal.text.attachments.find(({ kind }) => kind === 'photo')
  const large = photo && { src: paths.file(photo.id, '640'), alt: text.photo(1) }
  return (
    <>
      {proposal.rejection ? (
        <Notice kind="wrong">
          <p>{text.rejected(written(proposal.rejection))}</p>
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
