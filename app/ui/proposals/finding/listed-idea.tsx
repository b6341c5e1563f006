import type { Tyiyn } from '#app/domain/money.ts'
import type { ProposalState } from '#app/domain/proposals/proposal.ts'
import type { Theme } from '#app/domain/rounds/round.ts'
import type { Titled } from '#app/domain/words/office-title.ts'
import type { Paths } from '#app/paths.ts'
import type { Idea } from '#app/ui/ideas/idea-card.tsx'
import { StateTag } from '../state-tag.tsx'

/** A listed proposal as a loader hands it to the page. */
export type ListedIdea = Titled & {
  number: number
  state: ProposalState
  hidden: boolean
  theme: Theme
  village: string
  summary: string
  asked: Tyiyn
  /** The id of its first photo. */
  photo: string | null
}

const longestSummary = 160

/** The proposal as its card shows it. A photo says nothing that the title does not: its words stay empty. */
export function ideaOf(listed: ListedIdea, paths: Paths): Idea {
  const { asked, photo, state, hidden, summary, ...rest } = listed
  return {
    ...rest,
    href: paths.proposal(rest.number),
    cost: asked,
    summary: shortened(summary),
    photo: photo ? { src: paths.file(photo, '256'), alt: '' } : null,
    state: <StateTag standing={hidden ? 'hidden' : state} />,
  }
}

/** The beginning of a text, cut between words. */
function shortened(text: string): string {
  if (text.length <= longestSummary) return text
  const cut = text.slice(0, longestSummary)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 80))}…`
}
