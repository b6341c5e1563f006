import type { documentActs as acts } from '#app/domain/documents/manifest.ts'

export const documentActs: Record<keyof typeof acts, string> = {
  'document-laid-down': 'Added a document',
  'document-replaced': 'Replaced a document',
  'document-hidden': 'Took a document down',
  'document-shown': 'Showed a document again',
}
