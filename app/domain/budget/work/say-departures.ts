import type { Tyiyn } from '../../money.ts'
import { type FieldFault, fault } from '../../outcome.ts'
import type { DepartureSaid } from '../departure-said.ts'
import type { Side } from '../line.ts'

export const departureLength = 1_000

/** The field of a form with the reason of one departure, in their order. */
export const departureField = (at: number) => `why-${at}`

/** Every departure carries its reason. */
export const faultsOfDepartures = (said: readonly DepartureSaid[]): FieldFault[] =>
  said.flatMap(({ table, reason }, at) =>
    reason === '' ? [fault(departureField(at), 'budget-departure-needs-reason', { table })] : [],
  )

/** As a version keeps what was said of its departures. */
export const saidOf = (
  departures: readonly {
    table: number
    line: { side: Side; key: string }
    agreed: Tyiyn
    now: Tyiyn | null
  }[],
  reasons: readonly string[],
): DepartureSaid[] =>
  departures.map(({ table, line: { side, key }, agreed, now }, at) => ({
    ...{ table, side, key, agreed, now, reason: reasons[at] ?? '' },
  }))
