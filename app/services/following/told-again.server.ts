import { mostToldShown, type ToldAgain } from '#app/domain/following/told.ts'
import type { Language } from '#app/domain/language.ts'
import { toldTo } from '#models/following/told-follow.server.ts'
import { messageWords } from '../alerts/word-message.ts'
import type { Situation } from '../situation.ts'

/** What whoever asks was told of what they follow, the newest first. */
export async function toldAgain(
  { person, place }: Situation,
  language: Language,
): Promise<ToldAgain[]> {
  const told = person ? await toldTo(place, person.id, mostToldShown) : []
  return told.map(({ at, kind, facts }) => {
    const { text, lead } = messageWords({ place, language, kind, facts })
    return { at, text, href: lead && (typeof lead === 'string' ? lead : lead.to) }
  })
}
