import {
  formKeyField,
  labelsField,
  type RejectedForm,
  type Written,
  whoseField,
} from './rejected-form.ts'
import { secretFields } from './secret-fields.ts'

/** What the form itself sends: its keys and fingerprints, alone or behind the number of what they are of. */
const ofTheForm = new Set([formKeyField, whoseField, labelsField])
const fingerprint = /^([1-9]\d*\/)?[0-9a-f]{64}$/

/**
 * Several words, one with a Cyrillic letter or an `@`, or a number of four digits and more, as dates and sums have: the
 * answers of choices have none of them.
 */
const typedByHand = (value: string) =>
  /\S\s+\S|[а-яёөүң@]|\d{4}/iu.test(value) && !keyOfChoice.test(value)

/** What the choice of a line sends: `expenditure/70111`. */
const keyOfChoice = /^[a-z-]+\/[\w.|-]+$/

/**
 * Everything that was typed, figures too. A form says which of its fields are typed into and what they are called; of
 * what it does not call by a name only what cannot be the answer of a choice is shown. Of a form that says nothing, as
 * when its page was cut off, all is.
 */
export function writtenWords(answers: RejectedForm['answers']): Written[] {
  const labels = labelsIn(answers)
  return Object.entries(answers).flatMap(([field, values]) => {
    if (secretFields.has(field) || ofTheForm.has(field)) return []
    const label = labels?.get(field)
    return values
      .filter((value) => value.trim() !== '' && !fingerprint.test(value))
      .filter((value) => labels === null || label !== undefined || typedByHand(value))
      .map((value) => (label === undefined ? { value } : { label, value }))
  })
}

/** What was typed into fields that a form named when it was made, and that are not among those of now. */
export function writtenElsewhere(
  answers: RejectedForm['answers'],
  now: Pick<ReadonlySet<string>, 'has'>,
): Written[] {
  const gone = Object.keys(answers).filter(
    (field) => labelsIn(answers)?.has(field) && !now.has(field),
  )
  const kept = [labelsField, ...gone].map((field) => [field, answers[field] ?? []] as const)
  return writtenWords(Object.fromEntries(kept.map(([field, values]) => [field, [...values]])))
}

/** Null where the form says nothing that can be read. */
function labelsIn(answers: RejectedForm['answers']): ReadonlyMap<string, string> | null {
  try {
    const read: unknown = JSON.parse(answers[labelsField]?.[0] ?? '')
    if (typeof read !== 'object' || read === null) return null
    return new Map(Object.entries(read).map(([name, label]) => [name, String(label)]))
  } catch {
    return null
  }
}
