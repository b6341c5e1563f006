import type { OpeningContent } from '#app/domain/rounds/act-contents.ts'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'

/** The commission's key that opening a vote fixes, as a fact; none where the key lies on the server. */
export function keyFacts(
  { commissionKey }: Pick<OpeningContent, 'commissionKey'>,
  text: Catalogue['commission'],
) {
  return commissionKey ? [{ label: text.holder, value: commissionKey }] : []
}
