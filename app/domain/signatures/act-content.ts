import type { InLanguages } from '../language.ts'
import type { Listed } from '../nouns.ts'
import type { TwoPersonAction } from '../permissions/table.ts'
import { type Canonical, canonicalText } from '../tally/canonical.ts'

/**
 * What each act will do, whole and in plain values, told apart by `act`: the page shows it, and its text is what is
 * signed. A two-person action of which no noun says the content does not compile.
 */
export type ActContent = {
  [Name in TwoPersonAction]: { act: Name; title: InLanguages | string } & Listed<'signed'>[Name]
}[TwoPersonAction]

/**
 * What of a content is signed. The name of the one whose role changes is shown as it stood and not signed: the account,
 * the role and what was held say what is done, and nobody ends an act about themselves by another name.
 */
function signedPart(content: ActContent): Partial<ActContent> {
  if (content.act !== 'change-role') return content
  const { title: _, ...signed } = content
  return signed
}

/**
 * The text whose SHA-256 is signed: JSON with sorted keys, dates as ISO instants. Two acts that do the same to the
 * same thing for the same reason have the same text; whatever differs makes it another one.
 */
export function actText(
  { place, subject, reason }: { place: string; subject: string; reason: string },
  content: ActContent,
): string {
  const plain: Canonical = JSON.parse(
    JSON.stringify({ place, subject, reason, content: signedPart(content) }),
  )
  return canonicalText({ format: 'ashar-act-1', ...Object(plain) })
}
