import type { documentActs as acts } from '#app/domain/documents/manifest.ts'

export const documentActs: Record<keyof typeof acts, string> = {
  'document-laid-down': 'Документ салды',
  'document-replaced': 'Документти алмаштырды',
  'document-hidden': 'Документти алып салды',
  'document-shown': 'Документти кайра көрсөттү',
}
