import { pathsOf } from '#app/paths.ts'
import { factsOfNouns } from '../../nouns.server.ts'
import type { Situation } from '../../situation.ts'

/** Where somebody finds what they wrote themselves, from the list of each noun. */
const ways = factsOfNouns('own')

type Way = keyof typeof ways

export function ownWays({ place, language }: Pick<Situation, 'place' | 'language'>) {
  const paths = pathsOf(language, place)
  // Which keys there are is in their type; Object.entries knows only that they are words.
  const all = Object.entries(ways) as [Way, (typeof ways)[Way]][]
  return all.map(([key, path]) => ({ key, href: paths[path] }))
}
