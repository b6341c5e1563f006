import type { ImportRuns, importAuditActions } from '#app/domain/imports/manifest.ts'
import { count } from '#app/i18n/format.ts'
import { importReasons } from './reasons.ts'
import { importRetentionWords } from './retention.ts'

const audit: Record<keyof typeof importAuditActions, string> = {
  'import-stopped': 'Чтение файла остановлено',
}

const runs = {
  'read-import': {
    title: 'Чтение файла',
    progress: ({ rows }: ImportRuns['read-import']) => `Прочитано строк: ${count(rows, 'ru')}`,
  },
}

export const importCatalogue = {
  reasons: importReasons,
  audit,
  runs,
  retention: importRetentionWords,
}
