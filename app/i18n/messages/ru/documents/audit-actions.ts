import type { documentAuditActions } from '#app/domain/documents/manifest.ts'

export const documentAudit: Record<keyof typeof documentAuditActions, string> = {
  'document-laid-down': 'Добавлен документ',
  'document-replaced': 'Документ заменён',
  'document-hidden': 'Документ снят',
  'document-shown': 'Документ снова показан',
}
