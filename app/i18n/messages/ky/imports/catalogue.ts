import type { ImportRuns, importAuditActions } from '#app/domain/imports/manifest.ts'
import { count } from '#app/i18n/format.ts'
import { importReasons } from './reasons.ts'
import { importRetentionWords } from './retention.ts'

const audit: Record<keyof typeof importAuditActions, string> = {
  'import-stopped': 'Файлды окууну токтотту',
}

const runs = {
  'read-import': {
    title: 'Файлды окуу',
    progress: ({ rows }: ImportRuns['read-import']) => `Окулган саптар: ${count(rows, 'ky')}`,
  },
}

export const importCatalogue = {
  reasons: importReasons,
  audit,
  runs,
  retention: importRetentionWords,
}
