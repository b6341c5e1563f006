import { tyiyn } from '#app/domain/money.ts'
import type { ProposalState } from '#app/domain/proposals/proposal.ts'
import { askedFrom, contributionSum } from '#app/domain/proposals/proposal.ts'
import { textLanguage } from '#app/domain/proposals/text-language.ts'
import type { TimelineStep } from '#app/domain/proposals/timeline.ts'
import { isBesideBallot } from '#app/forms/beside-ballot.ts'
import { date, money } from '#app/i18n/format.ts'
import { ForViewer } from '#app/ui/for-viewer.tsx'
import { useQuery } from '#app/ui/page.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'
import { type Stage, Stages } from '#app/ui/stages/stages.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import type { ProposalPage } from './proposal-page.ts'
import { useWrittenIn } from './use-written-in.ts'

/** Where an author may still change or take back; what exactly, the author's own page says. */
const changeableStates: readonly ProposalState[] = ['sent', 'returned', 'checking', 'accepted']

/** The column beside a proposal: money, place, who benefits, its timeline, what can be done. */
export function ProposalFacts({ page }: { page: ProposalPage }) {
  const { proposal, round, timeline, voting } = page
  const authorsCanAct =
    (page.changeable && changeableStates.includes(proposal.state)) ||
    (page.appealable && proposal.state === 'rejected')
  const text = useText().proposals.page
  const paths = usePaths()
  return (
    <>
      <Facts facts={useFacts(page)} />
      {voting && proposal.state === 'on-ballot' ? <ToBallot round={round} /> : null}
      <h2>{text.timeline}</h2>
      <Stages stages={useStages(timeline)} />
      {page.followed ? (
        <p>
          <a href={paths.delivery(proposal.number)}>{text.followed}</a>
        </p>
      ) : null}
      <Excludes page={page} />
      {authorsCanAct ? (
        <ForViewer who="signed-in">
          <p className="no-print">
            <a href={paths.myProposals}>{text.mine}</a>
          </p>
        </ForViewer>
      ) : null}
    </>
  )
}

/** The way to the ballot; whoever came from one has it open, with its ticks, and reads so at the head of the page. */
function ToBallot({ round }: Pick<ProposalPage, 'round'>) {
  const text = useText().proposals.page
  const to = usePaths().vote(round)
  if (isBesideBallot(useQuery())) return null
  return (
    <p>
      <ButtonLink href={to}>{text.toBallot}</ButtonLink>
    </p>
  )
}

function useFacts({ proposal, where, round }: ProposalPage): Fact[] {
  const { proposals: text } = useText()
  const language = useLanguage()
  const paths = usePaths()
  const { point, households, theme } = proposal.text
  // Of a hidden proposal nothing of what was written stands outside of what has to be opened.
  const { written } = useSay()
  const [landmark, beneficiaries] = proposal.hidden
    ? ['', '']
    : [proposal.text.landmark, proposal.text.beneficiaries].map((one) =>
        written(one, textLanguage(proposal.text)),
      )
  const coAuthors = proposal.authors.slice(1).map(({ name }) => name)
  const lang = useWrittenIn(proposal.text)
  const added = contributionSum(proposal.text)
  const map = point ? (
    <a className="no-print" href={paths.proposalMap(round)}>
      {text.page.onMap}
    </a>
  ) : null
  return [
    {
      label: proposal.checkedCost === null ? text.page.asked : text.page.checked,
      value: money(askedFrom(proposal), language),
      large: true,
    },
    ...(added > 0
      ? [{ label: text.page.contributionsTotal, value: money(tyiyn(added), language) }]
      : []),
    {
      label: text.page.where,
      value: (
        <>
          {[where, landmark].filter(Boolean).join(', ')}
          {map ? <br /> : null}
          {map}
        </>
      ),
    },
    {
      label: text.page.forWhom,
      value: (
        <>
          {beneficiaries}
          {households === null ? null : <br />}
          {households === null ? null : text.page.households(households)}
        </>
      ),
    },
    { label: text.page.theme, value: text.themes[theme] },
    ...(lang && !proposal.hidden
      ? [{ label: text.page.writtenIn, value: text.page.languages[lang] }]
      : []),
    ...(coAuthors.length > 0 ? [{ label: text.page.coAuthors, value: coAuthors.join(', ') }] : []),
  ]
}

function useStages(timeline: readonly TimelineStep[]): Stage[] {
  const text = useText().proposals
  const language = useLanguage()
  return timeline.map(({ station, standing, at, until }) => ({
    name: text.stations[station],
    state: standing,
    lines: [
      ...(at ? [date(at, language)] : []),
      ...(standing === 'present' && until ? [text.page.until(until)] : []),
    ],
  }))
}

/** Proposals that cannot be carried out beside this one. */
function Excludes({ page: { proposal } }: { page: ProposalPage }) {
  const { proposals: text, frame } = useText()
  const paths = usePaths()
  if (proposal.excludes.length === 0) return null
  return (
    <>
      <h2>{text.page.excludes}</h2>
      <ul>
        {proposal.excludes.map((number) => (
          <li key={number}>
            <a href={paths.proposal(number)}>{frame.number(number)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
