import type { signatureAuditActions } from '#app/domain/signatures/manifest.ts'

export const signatureAudit: Record<keyof typeof signatureAuditActions, string> = {
  'act-asked': 'Запрошено действие, которому нужна вторая подпись',
  'act-declined': 'Запрошенное действие отклонено',
  'act-ended': 'Акт прекращён: то, что подписывали, изменилось',
  'act-withdrawn': 'Просивший сам отозвал запрошенное действие',
}
