import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { readOwn } from '#app/services/proposals/read-own.server.ts'
import type { Situation } from '#app/services/situation.ts'

/**
 * The own proposal that somebody is asked about before its end: of the first author, or of a co-author who joined. For
 * whoever is no author there is no such page.
 */
export async function ownIn(
  situation: Situation,
  number: number,
  asked: 'first-author' | 'co-author',
): Promise<Outcome<{ number: number; title: string }>> {
  const found = await readOwn(situation)
  const own = found.refused ? undefined : found.value.own.find((one) => one.number === number)
  if (!own) return refuse('missing', 'not-here', {})
  const reason = asked === 'co-author' ? 'not-a-co-author' : 'not-the-first-author'
  if (own.joined !== (asked === 'co-author')) return refuse('forbidden', reason, {})
  return accepted({ number, title: own.title })
}
