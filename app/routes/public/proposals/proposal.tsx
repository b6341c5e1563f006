import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { refusedPage } from '#app/http/form.server.ts'
import { numberIn, situationOf } from '#app/http/situation.server.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { readPublicProposal } from '#app/services/proposals/read-proposal-page.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { type ProposalPage, ProposalView } from '#app/ui/proposals/proposal-view.tsx'

export const handle: PageHandle<ProposalPage> = {
  title: (_text, { proposal }) => proposal.text.title,
  section: 'proposals',
}

/** One proposal with its way; hidden ones stay reachable, with the reason in front. */
export async function loader(args: LoaderFunctionArgs): Promise<ProposalPage> {
  const { place, at, language } = await situationOf(args)
  const found = await readPublicProposal(place, numberIn(args, 'number'), at)
  if (found.refused) return refusedPage(language, found)
  const { proposal, round, villages, way, voting } = found.value
  const nameOf = villageNamer(villages, language)
  const [first] = proposal.authors
  return {
    proposal,
    round: round.number,
    where: nameOf(proposal.text.village),
    /** The first author's own village; empty where it is not known. */
    from: first && first.village !== null ? nameOf(first.village) : '',
    way,
    voting,
  }
}

export default function Proposal() {
  return <ProposalView page={useLoaderData<typeof loader>()} />
}
