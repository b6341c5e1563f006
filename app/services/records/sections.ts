import type { Sections } from '../desk/section.ts'

export const recordSections = {
  audit: { action: 'read-audit', path: 'audit' },
} as const satisfies Sections
