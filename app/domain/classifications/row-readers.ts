import { classReader } from './class-row.ts'
import type { ClassEntry } from './entry.ts'

/** What the municipality keeps itself, and what it was shipped with. */
export type ClassContext = { own: ClassEntry[]; shipped: ClassEntry[] }

const classifications = ({ own }: ClassContext, { option }: { option: string }) =>
  classReader(own, option)

export const classificationRowReaders = { classifications }
