import type { Sections } from '../desk/section.ts'

export const roundSections = {
  rounds: { action: 'enter-office', path: 'officeRounds' },
} as const satisfies Sections
