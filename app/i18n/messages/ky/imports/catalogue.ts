import type { ImportRuns, importActs } from '#app/domain/imports/manifest.ts'
import { count } from '#app/i18n/format.ts'
import { importKept } from './kept.ts'
import { importReasons } from './reasons.ts'

const acts: Record<keyof typeof importActs, string> = {
  'import-stopped': 'Файлды окууну токтотту',
}

const runs = {
  'read-import': {
    title: 'Файлды окуу',
    progress: ({ rows }: ImportRuns['read-import']) => `Окулган саптар: ${count(rows, 'ky')}`,
  },
}

export const importCatalogue = { reasons: importReasons, acts, runs, kept: importKept }
