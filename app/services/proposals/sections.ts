import type { Sections } from '../desk/section.ts'

export const proposalSections = {
  paper: { action: 'take-in-paper', path: 'paperIntake' },
} as const satisfies Sections
