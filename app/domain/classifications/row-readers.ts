import { classReader } from './class-row.ts'
import type { ClassEntry } from './entry.ts'

/** What the municipality keeps itself, and what it was shipped with. */
export type ClassGround = { own: ClassEntry[]; shipped: ClassEntry[] }

const classifications = ({ own }: ClassGround, { option }: { option: string }) =>
  classReader(own, option)

export const classificationRowReaders = { classifications }
