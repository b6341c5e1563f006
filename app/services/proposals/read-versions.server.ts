import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Village } from '#app/domain/places/territory.ts'
import type { ProposalVersion } from '#app/domain/proposals/version.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { versionsOf } from '#models/proposals/proposal-version.server.ts'

export type VersionsFound = {
  number: number
  title: string
  hidden: boolean
  versions: ProposalVersion[]
  villages: Village[]
}

/** Everything that was ever sent of a proposal. */
export async function readVersions(place: string, number: number): Promise<Outcome<VersionsFound>> {
  const [proposal, versions, villages] = await Promise.all([
    readProposal(place, number),
    versionsOf(place, number),
    villagesOf(place),
  ])
  if (!proposal || proposal.state === 'draft') return refuse('missing', 'not-here', {})
  const { title } = proposal.text
  const hidden = proposal.hidden !== null
  return { refused: false, value: { number, title, hidden, versions, villages } }
}
