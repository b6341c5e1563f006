import type { Sections } from '../desk/section.ts'

export const evaluationSections = {
  checks: { action: 'enter-office', path: 'checks' },
  appeals: { action: 'enter-office', path: 'appeals' },
  reports: { action: 'read-reports', path: 'reports' },
} as const satisfies Sections
