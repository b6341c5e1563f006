import type { documentAuditActions } from '#app/domain/documents/manifest.ts'

export const documentAudit: Record<keyof typeof documentAuditActions, string> = {
  'document-laid-down': 'Документ салды',
  'document-replaced': 'Документти алмаштырды',
  'document-hidden': 'Документти алып салды',
  'document-shown': 'Документти кайра көрсөттү',
}
