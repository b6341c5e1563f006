import type { DraftAnswers } from './draft.ts'

/** The fields of each kind that the guided form has; nothing else of what was sent is kept. */
const single = [
  'title',
  'language',
  'theme',
  'village',
  'landmark',
  'latitude',
  'longitude',
  'description',
  'need',
  'beneficiaries',
  'households',
  'money-value',
  'labour-what',
  'labour-value',
  'things-what',
  'things-value',
  'upkeep',
]
const rowFields = ['line-what', 'line-quantity', 'line-unit', 'line-price'] as const
const fields = new Set<string>([...single, ...rowFields])

/** Letters of one field that are kept at most: far more than any limit, so that an over-long text can be shortened. */
const mostLetters = 20_000
const mostRows = 40

/** What of a sent form belongs to the draft, as it was typed. */
export function keepable(answers: DraftAnswers): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([field]) => fields.has(field))
      .map(([field, values]) => [
        field,
        values.slice(0, mostRows).map((value) => value.slice(0, mostLetters)),
      ]),
  )
}
