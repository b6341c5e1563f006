import type { Reasons, ReasonTexts } from '#app/domain/reasons.ts'
import { accountReasons } from './accounts.ts'
import { evaluationReasons } from './evaluation-reasons.ts'
import { fieldReasons, frame, frameReasons } from './frame.ts'
import { pages } from './pages.ts'
import { permissionReasons } from './permissions.ts'
import { voting, votingReasons } from './voting.ts'

const reasons: ReasonTexts<Reasons> = {
  ...fieldReasons,
  ...frameReasons,
  ...accountReasons,
  ...permissionReasons,
  ...evaluationReasons,
  ...votingReasons,
}

/** All Kyrgyz texts; their shape is what Russian and English must have. */
export const ky = { frame, pages, reasons, voting }

export type Catalogue = typeof ky
