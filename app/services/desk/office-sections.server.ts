import { may } from '#app/domain/permissions/may.ts'
import { pathsOf } from '#app/paths.ts'
import type { Section } from '../noun-facts.ts'
import { factsOfNouns } from '../nouns.server.ts'
import type { Situation } from '../situation.ts'

/** The sections of the office in their order, from the list of each noun. */
const sections = factsOfNouns('sections')

export type SectionKey = keyof typeof sections

/** The sections that the person who asks may open; `also` is another page that belongs to one. */
export function officeSections({ person, place, at, language }: Situation) {
  const paths = pathsOf(language, place)
  // Which keys there are is in their type; Object.entries knows only that they are words.
  const all = Object.entries(sections) as [SectionKey, Section][]
  return all
    .filter(([, { action }]) => !may(person, action, { place }, at).refused)
    .map(([key, { path, also }]) => ({
      key,
      href: paths[path],
      also: also ? paths[also] : null,
    }))
}
