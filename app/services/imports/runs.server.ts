import type { ImportRuns } from '#app/domain/imports/manifest.ts'
import { refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readImport } from '#models/imports/import.server.ts'
import type { Runs } from '../runs/run-kind.ts'
import { importFacts } from './import-kinds.server.ts'
import { importNumber } from './import-of.ts'
import { readFileOfImport } from './read-import.server.ts'

export const importRuns: Runs<ImportRuns> = {
  'read-import': {
    async may({ person, place, at }, { subject }) {
      const entry = await readImport(place, importNumber(subject))
      return entry
        ? may(person, importFacts(entry.kind).may, { place }, at)
        : refuse('missing', 'not-here', {})
    },
    stopped: 'import-stopped',
    href: (paths, subject) => paths.import(importNumber(subject)),
    carryOut: readFileOfImport,
  },
}
