import type { Catalogue } from '../ky/catalogue.ts'
import { accountReasons } from './accounts.ts'
import { evaluationReasons } from './evaluation-reasons.ts'
import { fieldReasons, frame, frameReasons } from './frame.ts'
import { pages } from './pages.ts'
import { permissionReasons } from './permissions.ts'
import { voting, votingReasons } from './voting.ts'

export const en: Catalogue = {
  frame,
  pages,
  reasons: {
    ...fieldReasons,
    ...frameReasons,
    ...accountReasons,
    ...permissionReasons,
    ...evaluationReasons,
    ...votingReasons,
  },
  voting,
}
