import type { Merged } from './merged.ts'
import type { Tyiyn } from './money.ts'
import type { Listed } from './nouns.ts'
import type { PermissionReasons } from './permissions/reasons.ts'

/** What a form field may be refused for, whatever it is about. */
export type FieldReasons = {
  'fill-in': Record<never, never>
  'too-long': { max: number; length: number }
  'too-short': { min: number }
  'needs-letters': Record<never, never>
  'not-a-number': Record<never, never>
  'not-an-amount': Record<never, never>
  'amount-too-large': { most: Tyiyn }
  'product-too-large': { most: Tyiyn }
  'sum-too-large': { most: Tyiyn }
  'out-of-range': { min: number; max: number }
  'not-a-date': Record<never, never>
  'no-such-day': Record<never, never>
  'choose-one': Record<never, never>
  /** What is going to be published holds phone numbers or personal numbers. */
  'numbers-public': { numbers: string }
  'tick-one': Record<never, never>
}

/** What is said of a form that waits for a sign-in. */
export type CarriedReasons = { 'form-not-sent-yet': Record<never, never> }

export type FrameReasons = {
  'check-the-fields': { count: number }
  'not-here': Record<never, never>
  'stands-otherwise': Record<never, never>
  'asks-unknown': Record<never, never>
  'form-already-sent': Record<never, never>
  'form-too-large': Record<never, never>
  'something-went-wrong': Record<never, never>
}

/** Every reason a person can be given, with what its sentence needs to know, from each noun. */
export type Reasons = Merged<
  [FieldReasons, FrameReasons, CarriedReasons, PermissionReasons, Listed<'reasons'>]
>

export type ReasonKey = keyof Reasons

/** A reason with its facts; the sentence is made in the person's language where it is shown. */
export type Reason = { [Key in ReasonKey]: { key: Key; given: Reasons[Key] } }[ReasonKey]

/** A sentence for each reason: a catalogue in which one is missing does not compile. */
export type ReasonTexts<R> = { [Key in keyof R]: (given: R[Key]) => string }
