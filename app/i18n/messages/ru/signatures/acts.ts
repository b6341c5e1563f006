import type { signatureActs as acts } from '#app/domain/signatures/manifest.ts'

export const signatureActs: Record<keyof typeof acts, string> = {
  'act-asked': 'Запрошено действие, которому нужна вторая подпись',
  'act-declined': 'Запрошенное действие отклонено',
  'act-ended': 'Акт прекращён: то, что подписывали, изменилось',
  'act-withdrawn': 'Просивший сам отозвал запрошенное действие',
}
