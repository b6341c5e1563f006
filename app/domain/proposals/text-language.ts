import type { Language } from '../language.ts'
import type { TitleWords } from '../words/office-title.ts'
import { writtenLanguage } from '../words/written-language.ts'
import type { Proposal, ProposalText } from './proposal.ts'

type Words = Pick<ProposalText, 'language' | 'title' | 'need'> &
  Partial<Pick<ProposalText, 'description'>>

/** The language of what an author wrote: as it was kept, else told by its words. */
export function textLanguage({ language, title, need, description = '' }: Words): Language {
  return language ?? writtenLanguage(title, need, description)
}

/** What the title of a proposal is shown by. */
export function titleWordsOf({
  text,
  officeTitles,
}: Pick<Proposal, 'officeTitles'> & { text: Words }): TitleWords {
  return { officeTitles, language: textLanguage(text) }
}
