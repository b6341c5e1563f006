import type { VersionKind } from '../budget/version.ts'

/** What is discussed: the summer's and the winter's draft. */
const isDraft = (kind: VersionKind): kind is 'forward-draft' | 'binding-draft' =>
  kind === 'forward-draft' || kind === 'binding-draft'

/** Whether remarks are taken: as long as the last plan of the year is a draft. */
export const isOpen = ({ kind }: { kind: VersionKind }) => isDraft(kind)
