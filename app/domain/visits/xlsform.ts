import type { FacilityKind } from '../facilities/kind.ts'
import type { InLanguages, Language } from '../language.ts'
import { measureOf } from './measures.ts'
import { type Check, checks } from './visit.ts'

/** What the form says that is no indicator, in three languages. */
export type FormWords = {
  title: string
  kind: InLanguages
  place: InLanguages
  on: InLanguages
  words: InLanguages
  photo: InLanguages
  where: InLanguages
  yes: InLanguages
  no: InLanguages
  /** A number that cannot be. */
  bounds: InLanguages
  checks: Readonly<Record<Check, InLanguages>>
}

/** The name of the question whether a check was seen to be so. */
export const checkName = (check: Check) => `seen_${check}`

type Place = { number: number; kind: string; called: InLanguages }
type Row = readonly string[]
/** The three sheets of a form as programs like ODK and Kobo read it, each with its head. */
export type XlsForm = { survey: readonly Row[]; choices: readonly Row[]; settings: readonly Row[] }

/** How the languages are called there. */
const called = [
  ['ky', 'Кыргызча (ky)'],
  ['ru', 'Русский (ru)'],
  ['en', 'English (en)'],
] as const satisfies readonly (readonly [Language, string])[]

/** A text in each language; where a municipality wrote none, the Kyrgyz one. */
const inAll = (text: InLanguages): string[] => called.map(([language]) => text[language] || text.ky)
const heads = (word: string) => called.map(([, name]) => `${word}::${name}`)

const surveyHead = [
  ...['type', 'name', ...heads('label'), 'required', 'relevant', 'choice_filter'],
  ...['constraint', ...heads('constraint_message'), 'parameters'],
]

type Question = {
  type: string
  name: string
  label: InLanguages
  required?: boolean
  relevant?: string
  filter?: string
  constraint?: string
  parameters?: string
}

/** The name of an indicator's question: of its kind, since two kinds may measure by one key. */
export const questionName = (kind: string, key: string) => `${kind}_${key}`

/** The indicator set of a municipality as a form to collect with, without the portal. */
export function xlsFormOf(
  kinds: readonly FacilityKind[],
  places: readonly Place[],
  words: FormWords,
  version: string,
): XlsForm {
  const asked = kinds.filter(({ key }) => places.some(({ kind }) => kind === key))
  const row = ({
    type,
    name,
    label,
    required,
    relevant,
    filter,
    constraint,
    parameters,
  }: Question): Row => [
    ...[type, name, ...inAll(label), required ? 'yes' : '', relevant ?? '', filter ?? ''],
    ...[constraint ?? '', ...(constraint ? inAll(words.bounds) : called.map(() => ''))],
    parameters ?? '',
  ]
  const questions: Question[] = [
    { type: 'date', name: 'on', label: words.on, required: true },
    { type: 'select_one kind', name: 'kind', label: words.kind, required: true },
    {
      ...{ type: 'select_one place', name: 'place', label: words.place, required: true },
      filter: ['kind=', '{kind}'].join('$'),
    },
    ...asked.flatMap((kind) => kind.facts.map((fact) => measureQuestion(kind, fact))),
    ...checks.map(
      (check): Question => ({
        ...{ type: 'select_one yes_no', name: checkName(check), label: words.checks[check] },
      }),
    ),
    { type: 'text', name: 'words', label: words.words },
    { type: 'image', name: 'photo', label: words.photo, parameters: 'max-pixels=1280' },
    { type: 'geopoint', name: 'where', label: words.where },
  ]
  const choice = (list: string, name: string, label: InLanguages, kind = ''): Row => [
    ...[list, name, ...inAll(label), kind],
  ]
  return {
    survey: [surveyHead, ...questions.map(row)],
    choices: [
      ['list_name', 'name', ...heads('label'), 'kind'],
      choice('yes_no', 'yes', words.yes),
      choice('yes_no', 'no', words.no),
      ...asked.map(({ key, name }) => choice('kind', key, name)),
      ...places.map(({ number, kind, called: name }) =>
        choice('place', String(number), name, kind),
      ),
    ],
    settings: [
      ['form_title', 'form_id', 'version', 'default_language'],
      [words.title, 'ashar_visits', version, called[0][1]],
    ],
  }
}

function measureQuestion(
  kind: FacilityKind,
  { key, name }: FacilityKind['facts'][number],
): Question {
  const measure = measureOf(kind, key)
  const own = { name: questionName(kind.key, key), label: name, relevant: relevantTo(kind.key) }
  if (measure.is === 'yes-no') return { type: 'select_one yes_no', ...own }
  const type = measure.decimals > 0 ? 'decimal' : 'integer'
  return { type, ...own, constraint: `. >= 0 and . <= ${measure.most}` }
}

/** Written in parts: a reference there looks like a template here. */
const relevantTo = (kind: string) => ['', `{kind} = '${kind}'`].join('$')
