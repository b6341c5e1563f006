import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Village } from '#app/domain/places/territory.ts'
import type { ProposalText } from '#app/domain/proposals/proposal.ts'
import { publicWords } from '#app/domain/proposals/public-words.ts'
import type { ProposalVersion } from '#app/domain/proposals/version.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { versionsOf } from '#models/proposals/proposal-version.server.ts'

export type VersionsFound = {
  number: number
  round: number
  title: string
  hidden: boolean
  versions: ProposalVersion[]
  villages: Village[]
}

/** Everything that was ever sent of a proposal, as the public may see it. */
export async function readVersions(place: string, number: number): Promise<Outcome<VersionsFound>> {
  const [proposal, versions, villages] = await Promise.all([
    readProposal(place, number),
    versionsOf(place, number),
    villagesOf(place),
  ])
  if (!proposal || proposal.state === 'draft') return refuse('missing', 'not-here', {})
  const seen = (text: ProposalText) => publicWords(number, text, proposal.hidden)
  const { title } = seen(proposal.text)
  const shown = versions.map((version) => ({ ...version, text: seen(version.text) }))
  const hidden = proposal.hidden !== null
  return {
    refused: false,
    value: { number, round: proposal.round, title, hidden, versions: shown, villages },
  }
}
