import type { Sections } from '../desk/section.ts'

export const accountSections = {
  people: { action: 'read-people', path: 'people' },
} as const satisfies Sections
