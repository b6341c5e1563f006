import type { signatureWork as source } from '../../ky/signatures/work.ts'
import { actTitles } from './signatures.ts'

export const signatureWork: typeof source = {
  'sign-act': {
    name: 'Вторая подпись',
    about: ({ act, title }) => `${actTitles[act]}: «${title}»`,
    button: 'Рассмотреть',
  },
}
