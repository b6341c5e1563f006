import type { documentAuditActions } from '#app/domain/documents/manifest.ts'

export const documentAudit: Record<keyof typeof documentAuditActions, string> = {
  'document-laid-down': 'Added a document',
  'document-replaced': 'Replaced a document',
  'document-hidden': 'Took a document down',
  'document-shown': 'Showed a document again',
}
