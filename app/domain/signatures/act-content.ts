import type { RoleContent } from '../accounts/role-content.ts'
import type { JudgementContent } from '../evaluation/judgement-content.ts'
import type { InLanguages } from '../language.ts'
import type { TwoPersonAction } from '../permissions/table.ts'
import type { ExtensionContent, OpeningContent } from '../rounds/act-contents.ts'
import { type Canonical, canonicalText } from '../tally/canonical.ts'
import type { PublicationContent } from '../tally/publication-content.ts'

/** What each act will do, whole and in plain values: the page shows it, and its text is what is signed. */
export type ActContents = {
  'change-role': RoleContent
  'open-vote': OpeningContent
  'extend-phase': ExtensionContent
  'decide-check': JudgementContent
  'publish-result': PublicationContent
}

/** The content of an act, told apart by `act`. A two-person action without content does not compile. */
export type ActContent = {
  [Name in TwoPersonAction]: { act: Name; title: InLanguages | string } & ActContents[Name]
}[TwoPersonAction]

/**
 * The text whose SHA-256 is signed: JSON with sorted keys, dates as ISO instants. Two acts that do the same to the
 * same thing for the same reason have the same text; whatever differs makes it another one.
 */
export function actText(
  { place, subject, reason }: { place: string; subject: string; reason: string },
  content: ActContent,
): string {
  const plain: Canonical = JSON.parse(JSON.stringify({ place, subject, reason, content }))
  return canonicalText({ format: 'ashar-act-1', ...Object(plain) })
}
