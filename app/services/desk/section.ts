import type { Action } from '#app/domain/permissions/table.ts'
import type { Paths } from '#app/paths.ts'

/** Addresses that need no number to be told. */
type Fixed = { [Key in keyof Paths]: Paths[Key] extends string ? Key : never }[keyof Paths]

/** A section of the office: who may open it, where it is, and another page that belongs to it. */
export type Section = { action: Action; path: Fixed; also?: Fixed }

/** The sections that a noun adds, by the key of their word in `desk.sections`. */
export type Sections = Readonly<Record<string, Section>>
