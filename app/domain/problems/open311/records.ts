import { type Day, instantOf } from '../../calendar/day.ts'
import type { FacilityKind } from '../../facilities/kind.ts'
import { type InLanguages, inLanguage, type Language } from '../../language.ts'
import { answersNow, type PublicProblem } from '../public-problem.ts'
import { isClosed } from '../state.ts'
import type { Value } from './written.ts'

/** The words that answers need, in the reader's language. */
export type Open311Words = {
  group: string
  description: (name: string, days: number) => string
  notice: (due: Date) => string
  village: string
  private: string
  yes: string
  no: string
  states: Readonly<Record<PublicProblem['state'], string>>
  hidden: string
}

type Kind = Pick<FacilityKind, 'key' | 'name' | 'reportDays'>
type Village = { number: number; name: InLanguages; soate: string }

/** An instant as the W3C writes it, in the country's own time. */
export function w3c(at: Date): string {
  const local = new Date(at.getTime() + 6 * 3_600_000)
  return `${local.toISOString().slice(0, 19)}+06:00`
}

export function serviceOf(
  { key, name, reportDays }: Kind,
  language: Language,
  words: Open311Words,
) {
  const called = inLanguage(name, language)
  const others = Object.values(name).filter((one): one is string => Boolean(one))
  return {
    service_code: key,
    service_name: called,
    description: words.description(called, reportDays),
    metadata: true,
    type: 'realtime',
    keywords: [...new Set(others)].join(', '),
    group: words.group,
  } as const satisfies Value
}

/** What a program can say beside the standard's own arguments: the village, and that it is somebody's home. */
export function definitionOf(
  code: string,
  villages: readonly Village[],
  language: Language,
  words: Open311Words,
) {
  const common = { variable: true, datatype: 'singlevaluelist', required: false }
  return {
    service_code: code,
    attributes: [
      {
        ...{ ...common, code: 'village', datatype_description: null, order: 1 },
        description: words.village,
        values: villages.map(({ number, name }) => ({
          key: String(number),
          name: inLanguage(name, language),
        })),
      },
      {
        ...{ ...common, code: 'private', datatype_description: null, order: 2 },
        description: words.private,
        values: [
          { key: 'yes', name: words.yes },
          { key: 'no', name: words.no },
        ],
      },
    ],
  } as const satisfies Value
}

type Beside = {
  language: Language
  words: Open311Words
  /** What begins the portal's addresses, with a slash at its end. */
  portal: string
  place: string
  /** Who answers where the register names no provider. */
  office: string
  /** The code of the village. */
  soate: string | null
  /** A picture that a program named, which lies elsewhere. */
  media: string | null
  more: boolean
}

const longest = 4_000

/** A report as the standard tells of it: what everybody may read, and nothing else. */
export function requestOf(problem: PublicProblem, beside: Beside) {
  const { language, words, portal, place, office, soate, media, more } = beside
  const { number, state, steps, kindFacts, villageName, landmark, point, photos } = problem
  const { title, withheld, at, updated, due, clock, hiddenBecause } = problem
  const last = steps.findLast(({ by }) => by === 'office')
  const village = villageName ? inLanguage(villageName, language) : ''
  const pictures = photos.map(({ id }) => `${portal}data/${place}/files/${id}?size=1280`)
  const told = [title, problem.words].filter((text) => text !== '').join('\n')
  const expected: Day = clock.promised ?? due
  return {
    service_request_id: String(number),
    status: isClosed(state) ? 'closed' : 'open',
    status_notes: last ? `${words.states[state]}. ${last.text}` : words.states[state],
    service_name: inLanguage(kindFacts.name, language),
    service_code: kindFacts.key,
    description: hiddenBecause === null ? told.slice(0, longest) : words.hidden,
    agency_responsible: answersNow(problem).who || office,
    service_notice: isClosed(state) ? null : words.notice(instantOf(expected)),
    requested_datetime: w3c(at),
    updated_datetime: w3c(updated),
    expected_datetime: isClosed(state) ? null : w3c(instantOf(expected, '23:59')),
    address: [landmark, village].filter((part) => part !== '').join(', ') || null,
    address_id: soate,
    zipcode: null,
    lat: point?.latitude ?? null,
    long: point?.longitude ?? null,
    media_url: withheld || hiddenBecause !== null ? null : (pictures[0] ?? media),
    ...(more && {
      extended_attributes: {
        state,
        private: problem.private,
        photos: hiddenBecause === null ? pictures : [],
        notes: steps.map((step) => ({
          datetime: w3c(step.at),
          state: step.state,
          by: step.by,
          description: step.text,
        })),
      },
    }),
  } as const satisfies Value
}
