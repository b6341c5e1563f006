import type { Reason } from '../reasons.ts'
import type { Finding } from './finding.ts'
import type { Choices } from './tables/choice.ts'
import type { Extract } from './tables/extract.ts'
import type { ReadNote, Table } from './tables/understand.ts'
import type { Unit, VersionKind } from './version.ts'

/** Which version a file is to become. */
export type Wanted = { year: number; kind: VersionKind; reason: string; unit: Unit }

/** What a file was understood as, beside its lines. */
export type Reading = {
  rows: number
  lines: number
  tables: readonly Table[]
  notes: readonly ReadNote[]
  /** The places of the file around its findings. */
  extracts: readonly Extract[]
}

/**
 * A file that is tried: read, checked and shown, without anything of it becoming part of the budget. It is forgotten
 * after a day, or as soon as it is kept or thrown away.
 */
export type Rehearsal = Wanted & {
  place: string
  number: number
  file: { name: string; size: number; hash: string }
  by: { account: string; name: string }
  at: Date
  until: Date
  state: 'reading' | 'ready' | 'refused'
  refused: Reason | null
  /** What was said of its tables, by hand or when such a file came before. */
  choices: Choices
  /** Whether the choices are those of a file with the same heads. */
  remembered: boolean
  reading: Reading | null
  findings: readonly Finding[]
}

/** A version with more findings is no matter of notes: the file has to be mended. */
export const mostFindings = 200
