import type { Tyiyn } from '../../money.ts'
import { type FieldFault, fault } from '../../outcome.ts'
import type { Contribution } from '../proposal.ts'

/** What was typed about the own contribution; amounts are null where nothing was written. */
export type WrittenContributions = {
  money: Tyiyn | null
  labour: { what: string; value: Tyiyn | null }
  things: { what: string; value: Tyiyn | null }
}

/** Reads what residents add. Labour and things need words and a value; one without the other is a fault. */
export function readContributions({ money, labour, things }: WrittenContributions): {
  contributions: Contribution[]
  faults: FieldFault[]
} {
  const contributions: Contribution[] = money ? [{ kind: 'money', what: '', value: money }] : []
  const faults: FieldFault[] = []
  for (const [kind, { what, value }] of Object.entries({ labour, things })) {
    if (value && what === '') faults.push(fault(`${kind}-what`, 'fill-in', {}))
    else if (!value && what !== '') faults.push(fault(`${kind}-value`, 'fill-in', {}))
    else if (value) contributions.push({ kind: kind as 'labour' | 'things', what, value }) // keys above
  }
  return { contributions, faults }
}
