import type { signatureWork as source } from '../../ky/signatures/work.ts'
import { actTitles } from './signatures.ts'

export const signatureWork: typeof source = {
  'sign-act': {
    name: 'Second signature',
    about: ({ act, title }) => `${actTitles[act]}: “${title}”`,
    button: 'Look at it',
  },
}
