import type { Sections } from '../desk/section.ts'

export const placeSections = {
  territory: { action: 'read-territory', path: 'territory', also: 'ownMunicipality' },
} as const satisfies Sections
