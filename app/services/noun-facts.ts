import type { Action } from '#app/domain/permissions/table.ts'
import type { Paths } from '#app/paths.ts'
import type { DocumentHolder } from './documents/holder.ts'
import type { FirstSteps } from './first-step.ts'
import type { OwnReaders } from './own-row.ts'
import type { AnyActKind } from './signatures/act-kind.ts'

/** Addresses that need no number to be told. */
type Fixed = { [Key in keyof Paths]: Paths[Key] extends string ? Key : never }[keyof Paths]

/** A section of the office: who may open it, where it is, and another page that belongs to it. */
export type Section = { action: Action; path: Fixed; also?: Fixed }

/** The sections that a noun adds, by the key of their word in `desk.sections`. */
export type Sections = Readonly<Record<string, Section>>

/** What a noun says of itself, in `NOUN/manifest.server.ts`; commands stand on it, so it may call none. */
export type NounFacts = {
  /** Its sections of the office. */
  sections?: Sections
  /** What two persons sign, by its action. */
  signed?: Readonly<Record<string, AnyActKind>>
  /** Where its messages lead: `MessageLinks`. */
  links?: object
  /** Where somebody finds what they wrote themselves, by the key of its word in `ownWays`. */
  own?: Readonly<Record<string, Fixed>>
  /** How what it keeps of a person is read for that person, by collection. */
  ownData?: OwnReaders
  /** Beside which of its things documents lie. */
  documents?: Readonly<Record<string, DocumentHolder>>
  /** What a new municipality has to set up. */
  steps?: Readonly<Record<string, FirstSteps>>
}
