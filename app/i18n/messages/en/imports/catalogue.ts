import type { ImportRuns, importAuditActions } from '#app/domain/imports/manifest.ts'
import { count } from '#app/i18n/format.ts'
import { importReasons } from './reasons.ts'
import { importRetentionWords } from './retention.ts'

const audit: Record<keyof typeof importAuditActions, string> = {
  'import-stopped': 'Stopped the reading of a file',
}

const runs = {
  'read-import': {
    title: 'Reading a file',
    progress: ({ rows }: ImportRuns['read-import']) => `Rows read: ${count(rows, 'en')}`,
  },
}

export const importCatalogue = {
  reasons: importReasons,
  audit,
  runs,
  retention: importRetentionWords,
}
