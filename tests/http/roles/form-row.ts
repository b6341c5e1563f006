import type { Fields } from '#tests/support/visitor.ts'
import type { Asker } from './askers.ts'
import type { Where } from './roles-context.ts'

export type FormRow = {
  /** What is asked for, in the regulation's words. */
  act: string
  /** The address it is sent to. */
  to: string
  who: readonly Asker[]
  where?: Where
  fields?: Fields
}
