import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { ActContent } from '#app/domain/signatures/act-content.ts'
import { actName } from '#app/domain/signatures/act-name.ts'
import type { SignatureWork } from '#app/domain/signatures/work.ts'
import type { ActWords } from '#app/domain/signed-words.ts'

export const signatureWork = (acts: ActWords): WorkTextsOf<SignatureWork> => {
  const named = (content: ActContent, title: string) => actName(acts, content, `«${title}»`)
  return {
    'sign-act': {
      name: 'Экинчи кол',
      about: ({ content, title }) => named(content, title),
      button: 'Карап чыгуу',
    },
    'asked-act': {
      name: 'Сиз сураган иш',
      about: ({ content, title }) => `Экинчи колду күтөт. ${named(content, title)}`,
      button: 'Көрүү',
    },
    'returned-act': {
      name: 'Сураганыңыз кайтарылды',
      about: ({ content, title, reason }) =>
        reason ? `${named(content, title)}. Себеби: ${reason}` : named(content, title),
      button: 'Көрүү',
    },
  }
}
