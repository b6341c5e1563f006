import type { PublicRecord } from '#app/domain/evaluation/public-record.ts'
import { besideBallotWords } from '#app/forms/beside-ballot.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { readEvaluation } from '#app/services/evaluation/read-evaluation.server.ts'
import { linesPaying } from '#app/services/proposals/budget.server.ts'
import { readPublicProposal } from '#app/services/proposals/read-proposal-page.server.ts'
import { EvaluationBlock } from '#app/ui/evaluation/evaluation-block.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PayingLines } from '#app/ui/proposals/budget.ts'
import type { ProposalPage } from '#app/ui/proposals/proposal-page.ts'
import { ProposalView } from '#app/ui/proposals/proposal-view.tsx'

/** The page with what the administration found about the proposal. */
type Found = ProposalPage & {
  /** Of the budget, once it was chosen. */
  lines: Awaited<ReturnType<typeof linesPaying>>
  record: PublicRecord
  appeals: { from: Date | null; until: Date } | null
}

export const handle: PageHandle<ProposalPage> = {
  title: (text, { proposal }) =>
    proposal.hidden ? text.proposals.page.hiddenTitle : proposal.text.title,
  unlisted: ({ proposal }) => proposal.hidden !== null,
  share: ({ proposal }) => {
    // Of what is hidden nothing leaves the page, its picture neither.
    if (proposal.hidden) return { text: '', photo: null }
    const photo = proposal.text.attachments.find(({ kind }) => kind === 'photo')
    return { text: proposal.text.need, photo: photo?.id ?? null }
  },
  ofRound: ({ round }) => round,
  section: 'proposals',
}

/** One proposal with its way; hidden ones stay reachable, with the reason in front. */
const page = publicPage({
  params: { number: 'number' },
  query: besideBallotWords,
  async read(visit) {
    const { place, language, params } = visit
    const found = await readPublicProposal(visit, params.number)
    if (found.refused) return found
    const { proposal, round, villages, appealable, ...now } = found.value
    const { checking, published: until } = round.calendar
    const from = appealable ? null : checking
    const nameOf = villageNamer(villages, language)
    const [first] = proposal.authors
    const shown: Found = {
      lines: proposal.hidden ? [] : await linesPaying(visit, proposal.number),
      record: await readEvaluation(place, proposal, {
        withheld: proposal.hidden?.withheld ?? false,
      }),
      // Once they are over nothing is said of them.
      appeals: from && from <= visit.at ? null : { from, until },
      proposal,
      round: round.number,
      appealable,
      where: nameOf(proposal.text.village),
      /** The first author's own village; empty where it is not known. */
      from: first && first.village !== null ? nameOf(first.village) : '',
      ...now,
    }
    return shown
  },
})
export const loader = page.loader

export default function Proposal() {
  const page = useShown<typeof loader>()
  return (
    <>
      <ProposalView page={page} />
      <PayingLines lines={page.lines} />
      <EvaluationBlock record={page.record} appeals={page.appeals} />
    </>
  )
}
