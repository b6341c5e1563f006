import type { Tyiyn } from '../money.ts'
import type { ProposalText } from '../proposals/proposal.ts'
import type { Opinion } from './evaluation.ts'

/** What signing a judgement decides: the opinion, the text it is about, and the most that may be granted. */
export type JudgementContent = {
  proposal: number
  /** Of the proposal's text. */
  version: number
  text: ProposalText
  cap: Tyiyn | null
  opinion: Opinion
}

type Judged = { number: number; version: number; text: ProposalText }

export function judgementContent(
  { number, version, text }: Judged,
  opinion: Opinion,
  cap: Tyiyn | null,
) {
  const common = { proposal: number, version, text, cap, opinion }
  return { act: 'decide-check', title: text.title, ...common } as const
}
