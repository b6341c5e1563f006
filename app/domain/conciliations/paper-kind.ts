/** The papers of a table: what was said, what changes, what became of each remark, and what the kenesh is asked to decide. */
export const paperKinds = ['protocol', 'changes', 'remarks', 'resolution'] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperKind = (word: string): PaperKind | null =>
  paperKinds.find((one) => one === word) ?? null
