import type { Language } from '#app/domain/language.ts'
import type { Pieces } from '#app/domain/proposals/writing/check-together.ts'
import { compareParts } from '#app/domain/versions/compare-parts.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import type { DraftFound } from '#app/services/proposals/writing/read-draft.server.ts'
import type { Against } from '#app/ui/proposals/writing/check-page.ts'
import { wordsOfText } from '#app/ui/proposals/writing/words-of-text.ts'
import { wholeText } from './read-pieces.server.ts'

/** What a finished draft changes of the sent proposal that stands now; null for a new proposal and an unfinished draft. */
export function againstSent(
  { draft, villages, stands }: DraftFound,
  pieces: Pieces,
  language: Language,
): Against | null {
  const text = wholeText(pieces)
  if (!stands || !text) return null
  const nameOf = villageNamer(villages, language)
  const mine = wordsOfText({ ...text, attachments: draft.attachments }, language, nameOf)
  return {
    version: stands.version,
    at: stands.changedAt,
    outdated: stands.version !== draft.basis,
    changed: compareParts(wordsOfText(stands.text, language, nameOf), mine),
  }
}
