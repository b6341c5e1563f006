import type { FacilityKind } from '../kind.ts'
import { people } from './people.ts'
import { supply } from './supply.ts'

/** The kinds that every municipality begins with; it may change each, and add others. */
export const shippedKinds: readonly FacilityKind[] = [...supply, ...people]
