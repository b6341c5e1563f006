import type { Reader } from '../alerts/message.ts'
import { authorsOf } from './authors.ts'
import type { Proposal } from './proposal.ts'

/**
 * Who is written to about a proposal: its authors. For one that came on paper that is the citizen, by the phone they
 * left; only where there is none the clerk who took it in, who can tell them.
 */
export function readersOf(
  proposal: Pick<Proposal, 'author' | 'coAuthors' | 'paper'>,
): readonly Reader[] {
  const accounts = authorsOf(proposal)
  const { paper } = proposal
  if (!paper?.phone) return accounts
  // Kept as `+996700123456`: the form takes no other.
  const citizen: Reader = { contact: { channel: 'sms', to: paper.phone }, language: 'ky' }
  const others = authorsOf({ ...proposal, paper: null })
  return [citizen, ...others]
}
