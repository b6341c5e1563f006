import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { namesWithFormer } from '#app/domain/places/names-of.ts'
import { wordsOfProposal } from '#app/domain/proposals/finding/findable.ts'
import { textLanguage } from '#app/domain/proposals/text-language.ts'
import {
  type OfficeLanguage,
  type OfficeTitles,
  titleLanguages,
  titlesLine,
} from '#app/domain/words/office-title.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readProposal, updateProposal } from '#models/proposals/proposal.server.ts'
import { readSubjectIn } from './read-subject.server.ts'

/** Empty for no title in that language; absent as empty. */
export type TitleProposal = { proposal: number } & { [Of in OfficeLanguage]?: string }

/**
 * The office's titles of a proposal in the languages its author did not write in. The author's own stays what is voted
 * on and fixed; once the rules are, these stay as well.
 */
export async function titleProposal(
  situation: Situation,
  { proposal: number, ...typed }: TitleProposal,
): Promise<Outcome<unknown>> {
  const { person, place, at } = situation
  const villages = await villagesOf(place)
  return perform(situation, async (tx) => {
    const found = await readSubjectIn(tx, place, number)
    if (found.refused) return found
    const { proposal, subject } = found.value
    const allowed = may(person, 'title-proposal', subject, at)
    if (allowed.refused) return allowed
    const given = titleLanguages(textLanguage(proposal.text)).flatMap((one) =>
      typed[one] ? [[one, typed[one]] as const] : [],
    )
    const officeTitles: OfficeTitles = Object.fromEntries(given)
    const village = villages.find((one) => one.number === proposal.text.village)
    const names = village ? namesWithFormer(village, villages) : []
    const words = wordsOfProposal({ ...proposal, officeTitles }, names)
    await updateProposal(tx, place, number, { officeTitles, words })
    const change = { from: titlesLine(proposal.officeTitles), to: titlesLine(officeTitles) }
    return done(null, 'proposal-titled', `proposal/${number}`, change)
  })
}

/** What the form is made of: the author's title, and those of the office by the languages it may write. */
export async function readTitles({ place }: Situation, number: number) {
  const proposal = await readProposal(place, number)
  if (!proposal) return refuse('missing', 'not-here', {})
  const { title } = proposal.text
  const languages = titleLanguages(textLanguage(proposal.text))
  const { officeTitles = {} } = proposal
  return accepted({ number, title, languages, officeTitles })
}
