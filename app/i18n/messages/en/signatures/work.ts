import type { ActContent } from '#app/domain/signatures/act-content.ts'
import { actName } from '#app/domain/signatures/act-name.ts'
import type { ActWords } from '#app/domain/signed-words.ts'
import type { signatureWork as source } from '../../ky/signatures/work.ts'

export const signatureWork = (acts: ActWords): ReturnType<typeof source> => {
  const named = (content: ActContent, title: string) => actName(acts, content, `“${title}”`)
  return {
    'sign-act': {
      name: 'Second signature',
      about: ({ content, title }) => named(content, title),
      button: 'Look at it',
    },
    'asked-act': {
      name: 'You asked',
      about: ({ content, title }) => `Waits for a second signature. ${named(content, title)}`,
      button: 'Look at it',
    },
    'returned-act': {
      name: 'Your request was returned',
      about: ({ content, title, reason }) =>
        reason ? `${named(content, title)}. Reason: ${reason}` : named(content, title),
      button: 'Look at it',
    },
  }
}
