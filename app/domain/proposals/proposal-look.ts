import type { ProjectLook } from '../rounds/project-look.ts'
import type { Proposal } from './proposal.ts'

/** The picture of a proposal; what is hidden lends none. */
export function lookOf({ text, hidden }: Pick<Proposal, 'text' | 'hidden'>): ProjectLook {
  const photo = text.attachments.find(({ kind }) => kind === 'photo')?.id ?? null
  return { theme: text.theme, photo: hidden ? null : photo }
}
