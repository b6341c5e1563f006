import type { Language } from '../language.ts'
import { shownIn } from '../words/as-written.ts'
import type { Village } from './territory.ts'

/** Names of villages by their numbers, in one language. */
export function namesIn(
  villages: readonly Pick<Village, 'number' | 'name'>[],
  language: Language,
): Readonly<Record<number, string>> {
  return Object.fromEntries(villages.map(({ number, name }) => [number, shownIn(language, name)]))
}
