import type { VersionKind } from '../budget/version.ts'
import type { InLanguages } from '../language.ts'
import type { PublicRemark } from '../remarks/public-remark.ts'
import type { LineOption } from '../remarks/writing.ts'
import type { ChangeList } from './changes.ts'
import type { Conciliation, ConciliationStage } from './conciliation.ts'
import type { Participation } from './participation.ts'
import type { RemarkResult } from './result.ts'
import type { Departure } from './signed/departures.ts'
import type { Table } from './table.ts'

/** A table in a list. */
export type ConciliationLine = Pick<
  Conciliation,
  'year' | 'number' | 'title' | 'begins' | 'where' | 'remarks'
> & { stage: ConciliationStage }

/** A version that what was agreed became. */
export type MadeVersion = { number: number; published: boolean }

/** All that is known of a table: what lies on it, what was offered and agreed, and what became of that. */
export type ConciliationPage = {
  table: Conciliation
  stage: ConciliationStage
  remarks: readonly PublicRemark[]
  needs: Table
  /** What each remark got, in their order. */
  results: readonly RemarkResult[]
  /** What the agreed moves make of the lines of what is spent. */
  changes: ChangeList
  /** The version whose lines these are before the moves. */
  before: { number: number; kind: VersionKind }
  made: MadeVersion | null
  /** Lines that stand otherwise than was agreed, in the version that stands now; empty while its draft waits. */
  departs: readonly Departure[]
  /** When the kenesh's decision on the budget was published; null before that. */
  adopted: Date | null
}

/** The municipality as its papers name it. */
export type ConciliationOffice = {
  name: InLanguages
  region: InLanguages
  office: { name: InLanguages }
}

/** A table with what its papers need beside. */
export type ConciliationPapers = ConciliationPage & { office: ConciliationOffice }

/** A line that money may come from or go to: a part of it by its name where it has several. */
export type MoveOption = LineOption & { part: string | null }

/** A table on the desk of the office. */
export type ConciliationDesk = ConciliationPage & {
  options: readonly MoveOption[]
  mayWrite: boolean
  mayRecord: boolean
  /** The number of the act by which its protocol waits for the second signature. */
  act: number | null
  /** The draft of its year still takes changes. */
  open: boolean
}

/** The form of a table: the remarks to choose from, and those that pull apart. */
export type Laying = { year: number; remarks: readonly PublicRemark[]; apart: readonly number[] }

/** The report on how residents took part in a year's budget, as it stands at an instant. */
export type ParticipationReport = {
  year: number
  at: Date
  adopted: boolean
  figures: Participation
  office: ConciliationOffice
}
