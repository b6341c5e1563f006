import type { ActContent } from '#app/domain/signatures/act-content.ts'
import { actName } from '#app/domain/signatures/act-name.ts'
import type { ActWords } from '#app/domain/signed-words.ts'
import type { signatureWork as source } from '../../ky/signatures/work.ts'

export const signatureWork = (acts: ActWords): ReturnType<typeof source> => {
  const named = (content: ActContent, title: string) => actName(acts, content, `«${title}»`)
  return {
    'sign-act': {
      name: 'Вторая подпись',
      about: ({ content, title }) => named(content, title),
      button: 'Рассмотреть',
    },
    'asked-act': {
      name: 'Ваша просьба',
      about: ({ content, title }) => `Ждёт второй подписи. ${named(content, title)}`,
      button: 'Посмотреть',
    },
    'returned-act': {
      name: 'Ваша просьба возвращена',
      about: ({ content, title, reason }) =>
        reason ? `${named(content, title)}. Причина: ${reason}` : named(content, title),
      button: 'Посмотреть',
    },
  }
}
