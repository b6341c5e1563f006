import { may } from '#app/domain/permissions/may.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import { type Paths, pathsOf } from '#app/paths.ts'
import type { Situation } from '../situation.ts'

/** The sections of the office with who may open them. A noun adds its own, and its word in `desk.sections`. */
const sections = [
  { key: 'desk', action: 'enter-office', path: 'office' },
  { key: 'rounds', action: 'enter-office', path: 'officeRounds' },
  { key: 'paper', action: 'take-in-paper', path: 'paperIntake' },
  { key: 'checks', action: 'enter-office', path: 'checks' },
  { key: 'appeals', action: 'enter-office', path: 'appeals' },
  { key: 'reports', action: 'read-reports', path: 'reports' },
  { key: 'people', action: 'read-people', path: 'people' },
  { key: 'territory', action: 'read-territory', path: 'territory', also: 'ownMunicipality' },
  { key: 'audit', action: 'read-audit', path: 'audit' },
] as const satisfies { key: string; action: Action; path: keyof Paths; also?: keyof Paths }[]

export type SectionKey = (typeof sections)[number]['key']

/** The sections that the person who asks may open; `also` is another page that belongs to one. */
export function officeSections({ person, place, at, language }: Situation) {
  const paths = pathsOf(language, place)
  return sections
    .filter(({ action }) => !may(person, action, { place }, at).refused)
    .map(({ key, path, ...rest }) => ({
      key,
      href: paths[path],
      also: 'also' in rest ? paths[rest.also] : null,
    }))
}
