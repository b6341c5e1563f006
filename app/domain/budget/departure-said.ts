import type { Tyiyn } from '../money.ts'
import type { Side } from './line.ts'

/** Why a line comes to something else than the signed protocol of a conciliation table decided; public. */
export type DepartureSaid = {
  table: number
  /** The line as the table named it. */
  side: Side
  key: string
  agreed: Tyiyn
  now: Tyiyn | null
  reason: string
}
