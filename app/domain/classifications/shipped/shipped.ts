import type { ClassEntry } from '../entry.ts'
import { economic } from './economic.ts'
import { functional } from './functional.ts'
import { revenue } from './revenue.ts'
import { sources } from './sources.ts'

/** Every code that comes with the portal. Programmes are each municipality's own: none are shipped. */
export const shippedEntries: readonly ClassEntry[] = [
  ...functional,
  ...economic,
  ...revenue,
  ...sources,
]
