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
 * What of a content is signed: whatever the act will do, and nothing that only says where it belongs. The names of a round
 * and of the one whose role changes are shown as they stood, so that a corrected spelling ends no act. Of the cap a
 * judgement depends on whether its cost is within it.
 */
function signedPart(content: ActContent): Record<string, unknown> {
  const { title: _, ...signed } = content
  if (content.act !== 'decide-check') return signed
  const { cap, ...judged } = content
  const { cost } = content.opinion
  return { ...judged, withinCap: cost === null || cap === null || cost <= cap }
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
