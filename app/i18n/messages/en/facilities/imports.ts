import type { FacilityImports } from '#app/domain/facilities/imports.ts'
import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import { facilityWork } from './facility-work.ts'

// The heads of the register's own files: what was taken out is taken in again.
const { columns } = facilityWork

export const facilityImports = {
  facilities: {
    title: 'Take in the register from a table',
    lead: 'The register can be taken as a file, changed and taken in again. A row with a number changes that entry, one without adds a new one. The same file adds nothing a second time.',
    columns,
  },
  'facility-points': {
    title: 'Take in the register from a map (GeoJSON)',
    lead: 'Points name their kind by its name or by tags of OpenStreetMap. Where no village is named, the nearest is taken.',
    columns,
  },
} satisfies ImportTextsOf<FacilityImports>
