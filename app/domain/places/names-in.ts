import { inLanguage, type Language } from '../language.ts'
import type { Village } from './territory.ts'

/** Names of villages by their numbers, in one language. */
export function namesIn(
  villages: readonly Pick<Village, 'number' | 'name'>[],
  language: Language,
): Readonly<Record<number, string>> {
  return Object.fromEntries(
    villages.map(({ number, name }) => [number, inLanguage(name, language)]),
  )
}
