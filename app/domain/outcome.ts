import type { Reason, ReasonKey, Reasons } from './reasons.ts'

/** input → 422, forbidden → 403, missing → 404, conflict → 409, too-large → 413, too-many → 429. */
export type RefusalKind = 'input' | 'forbidden' | 'missing' | 'conflict' | 'too-large' | 'too-many'

export type FieldFault = { field: string; reason: Reason }

export type Refusal = {
  refused: true
  kind: RefusalKind
  reason: Reason
  faults: readonly FieldFault[]
}

/** An expected refusal is a value with its reason; an exception is a bug. */
export type Outcome<T> = { refused: false; value: T } | Refusal

export function accepted<T>(value: T): { refused: false; value: T } {
  return { refused: false, value }
}

/** What is made of an accepted value; a refusal stays what it is. */
export function whenAccepted<T, Made>(
  outcome: Outcome<T>,
  make: (value: T) => Made,
): Outcome<Made> {
  return outcome.refused ? outcome : accepted(make(outcome.value))
}

export function reason<Key extends ReasonKey>(key: Key, given: Reasons[Key]): Reason {
  // The pair is consistent by the signature; the compiler cannot follow it through the union.
  return { key, given } as Reason
}

export function refuse<Key extends ReasonKey>(
  kind: RefusalKind,
  key: Key,
  given: Reasons[Key],
): Refusal {
  return { refused: true, kind, reason: reason(key, given), faults: [] }
}

export function fault<Key extends ReasonKey>(
  field: string,
  key: Key,
  given: Reasons[Key],
): FieldFault {
  return { field, reason: reason(key, given) }
}

/** The first refusal of several checks; null when all of them stand. */
export function firstRefusal(...outcomes: readonly Outcome<unknown>[]): Refusal | null {
  return outcomes.find((outcome) => outcome.refused) ?? null
}

/** Refuses what was typed, each fault at its field. */
export function refuseInput(faults: readonly FieldFault[]): Refusal {
  return {
    refused: true,
    kind: 'input',
    reason: reason('check-the-fields', { count: faults.length }),
    faults,
  }
}
