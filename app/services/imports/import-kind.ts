import type { ImportColumns, ImportKind } from '#app/domain/imports/import.ts'
import type { ContextOf, ReadsOf, ValueOf } from '#app/domain/imports/row-readers.ts'
import type { Refusal } from '#app/domain/outcome.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import type { Paths } from '#app/paths.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import type { Done } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from './sealing/voting.ts'

/** A column of a table: whether each file must have it, and what its head may be called besides its label. */
export type ColumnFacts = { required?: true; also?: readonly string[] }

/** A column that is made from what a municipality keeps, and what its head is called. */
type OwnColumn = { key: string; also: readonly string[] }

type Reads<Kind extends ImportKind> =
  ReadsOf<Kind> extends 'table'
    ? {
        reads: 'table'
        columns: Record<ImportColumns[Kind] & string, ColumnFacts>
        /** Columns besides, which no catalogue can name. */
        asks?(context: ContextOf<Kind>): OwnColumn[]
      }
    : { reads: 'features' }

type Facts<Context, Value> = {
  /** Asked when the file comes, when its preview is shown and when it is confirmed. */
  may: Action
  /**
   * What rows are compared with, as plain values. Where it changed between the preview and its confirmation, nothing
   * is taken in.
   */
  context(place: string, tx: Transaction | null): Promise<Context>
  /** What may be chosen beside the file. */
  options?(context: Context, situation: Situation): { value: string; label: string }[]
  /** Whether something must be chosen there. */
  mustChoose?: true
  /** Whether what is taken in changes what everybody sees: then its confirmation says why. */
  needsReason?(situation: Pick<Situation, 'place' | 'at'>): Promise<boolean>
  /**
   * Its rows are people who must leave no trace: file and rows are kept under a key that is destroyed when they are taken
   * in or thrown away.
   */
  sealed?: true
  /** Writes all rows that change something, in one transaction; refused where a reason is needed and none is given. */
  apply(
    tx: Transaction,
    situation: Situation,
    given: {
      values: readonly Value[]
      context: Context
      hash: string
      reason: string
      /** What was chosen beside the file. */
      option: string
      vault: Vault
    },
  ): Promise<Done<unknown> | Refusal>
  /** Where the rows are set as a paper before they are taken in. */
  paper?(paths: Paths, context: Context, number: number): string
  /** Where what was taken in is seen. */
  leadsTo(paths: Paths): string
}

/**
 * What a noun takes in from files: what rows are compared with, and how all are written. How one is understood stands
 * in the domain (`row-readers.ts`).
 */
export type ImportFacts<Kind extends ImportKind> = Reads<Kind> &
  Facts<ContextOf<Kind>, ValueOf<Kind>>

// A kind's own types are checked where it is declared; behind the index all are handled by the same few lines.
export type AnyImport = (
  | {
      reads: 'table'
      columns: Readonly<Record<string, ColumnFacts>>
      // biome-ignore lint/suspicious/noExplicitAny: see above
      asks?(context: any): OwnColumn[]
    }
  | { reads: 'features' }
) &
  // biome-ignore lint/suspicious/noExplicitAny: see above
  Facts<any, any>

/** One kind, with the types of its context and its rows checked against its reader. */
export const importKind = <Kind extends ImportKind>(facts: ImportFacts<Kind>): ImportFacts<Kind> =>
  facts
