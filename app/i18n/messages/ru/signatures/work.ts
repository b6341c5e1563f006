import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import type { SignatureWork } from '#app/domain/signatures/work.ts'
import { actTitles } from './signatures.ts'

export const signatureWork: WorkTextsOf<SignatureWork> = {
  'sign-act': {
    name: 'Вторая подпись',
    about: ({ act, title }) => `${actTitles[act]}: «${title}»`,
    button: 'Рассмотреть',
  },
}
