import { may } from '../permissions/may.ts'
import type { Action } from '../permissions/table.ts'
import type { Audience } from './document.ts'
import type { StoredFile } from './stored-file.ts'

/** What the things that a document lies beside say of it. */
export type Told = {
  /** Accounts that have it beside something they are writing and have not sent. */
  writers: readonly string[]
  /** It lies beside something that was taken away from the public. */
  withheld: boolean
  /** For whom the same bytes lie beside something else that was not taken away. */
  standing: Audience | null
}

export type Access = 'everybody' | 'this-person' | 'nobody'

/**
 * Whether everybody may see a document, this person alone, or not even they: it is public with what it lies beside,
 * until then its writer's; the office's where it was laid down for it, and of those who moderate once it was taken
 * away. What was taken away beside one thing stays beside others: whoever attaches a document of the municipality to a
 * threat does not make it disappear.
 */
export function accessTo(
  person: Parameters<typeof may>[0],
  { place, kept, officeOnly = false }: Pick<StoredFile, 'place' | 'kept' | 'officeOnly'>,
  { writers, withheld, standing }: Told,
  at: Date,
): Access {
  const taken = withheld && standing !== 'everybody'
  if (kept && !taken && !officeOnly) return 'everybody'
  const subject = { place, authors: writers }
  const actions: Action[] = ['see-unsent-document']
  if (taken) actions.push('see-withheld-document')
  if (standing === 'office' || (officeOnly && !taken)) actions.push('enter-office')
  const seen = actions.some((action) => !may(person, action, subject, at).refused)
  return seen ? 'this-person' : 'nobody'
}
