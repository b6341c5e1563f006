import type { documentActs as acts } from '#app/domain/documents/manifest.ts'

export const documentActs: Record<keyof typeof acts, string> = {
  'document-laid-down': 'Добавлен документ',
  'document-replaced': 'Документ заменён',
  'document-hidden': 'Документ снят',
  'document-shown': 'Документ снова показан',
}
