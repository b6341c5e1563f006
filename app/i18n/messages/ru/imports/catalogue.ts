import type { ImportRuns, importActs } from '#app/domain/imports/manifest.ts'
import { count } from '#app/i18n/format.ts'
import { importKept } from './kept.ts'
import { importReasons } from './reasons.ts'

const acts: Record<keyof typeof importActs, string> = {
  'import-stopped': 'Чтение файла остановлено',
}

const runs = {
  'read-import': {
    title: 'Чтение файла',
    progress: ({ rows }: ImportRuns['read-import']) => `Прочитано строк: ${count(rows, 'ru')}`,
  },
}

export const importCatalogue = { reasons: importReasons, acts, runs, kept: importKept }
