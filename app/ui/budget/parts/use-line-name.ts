import type { LineName } from '#app/domain/budget/reading/read-line.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Say } from '#app/ui/say.ts'
import { useSay } from '#app/ui/say.ts'

/** A line's name in a language: what it is called in it, else as its file has it. */
export function lineName(say: Say, name: LineName): string {
  if ('known' in name) return inLanguage(name.known, say.language)
  return name.names[say.language] ?? say.written(name.written)
}

/** The same on a page. */
export function useLineName() {
  const say = useSay()
  return (name: LineName) => lineName(say, name)
}
