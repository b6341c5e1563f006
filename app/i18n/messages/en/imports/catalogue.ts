import type { ImportRuns, importActs } from '#app/domain/imports/manifest.ts'
import { count } from '#app/i18n/format.ts'
import { importKept } from './kept.ts'
import { importReasons } from './reasons.ts'

const acts: Record<keyof typeof importActs, string> = {
  'import-stopped': 'Stopped the reading of a file',
}

const runs = {
  'read-import': {
    title: 'Reading a file',
    progress: ({ rows }: ImportRuns['read-import']) => `Rows read: ${count(rows, 'en')}`,
  },
}

export const importCatalogue = { reasons: importReasons, acts, runs, kept: importKept }
