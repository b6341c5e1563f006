import type { Sha256 } from '#app/domain/sha256.ts'
import { searchWords } from '../../words/search-words.ts'
import { askedFrom, type Proposal } from '../proposal.ts'
import { lotOf } from './lot.ts'

/** What is kept beside a proposal so that lists and searches are quick. */
export type Findable = {
  /** Folded words and stems of its texts and of its village's names. */
  words: readonly string[]
  /** Its lot: an order that is fair and stays the same. */
  lot: number
  /** Cost as the list filters and sorts it, in tyiyn. */
  asked: number
}

/** Works out what a proposal is found by; to be kept anew whenever its text or its checked cost changes. */
export function findableOf(
  proposal: Pick<Proposal, 'place' | 'round' | 'number' | 'text' | 'checkedCost' | 'officeTitles'>,
  villageNames: readonly string[],
  sha256: Sha256,
): Findable {
  const { place, round, number } = proposal
  return {
    words: wordsOfProposal(proposal, villageNames),
    lot: lotOf(place, round, number, sha256),
    asked: askedFrom(proposal),
  }
}

/** The words a proposal is found by: its own, those of the office's titles, and every name its village ever had. */
export function wordsOfProposal(
  { text, officeTitles }: Pick<Proposal, 'text' | 'officeTitles'>,
  villageNames: readonly string[],
): string[] {
  const { title, need, description, landmark, beneficiaries } = text
  const titles = Object.values(officeTitles ?? {})
  return searchWords([
    title,
    ...titles,
    need,
    description,
    landmark,
    beneficiaries,
    ...villageNames,
  ])
}
