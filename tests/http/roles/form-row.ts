import type { Fields } from '#tests/support/visitor.ts'
import type { Allowed, Asker } from './askers.ts'
import type { Where } from './roles-context.ts'

export type DeclaredForm = Allowed & {
  /** What is asked for, in the regulation's words. */
  act: string
  /** The address it is sent to. */
  to: string
  where?: Where
  fields?: Fields
  /** The form is filled in on its page, with `fields` where they differ; otherwise they are all that is sent. */
  onPage?: true
  /** Where it is shown to succeed, if not here: it needs a code or a state that this context has not. */
  succeedsIn?: string
}

export type FormRow = Omit<DeclaredForm, 'who'> & { who: readonly Asker[] }
