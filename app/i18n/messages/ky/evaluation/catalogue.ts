import { evaluationActs } from './acts.ts'
import { appeals } from './appeals.ts'
import { checks } from './checks.ts'
import { evaluationKept } from './kept.ts'
import { evaluationMessages } from './messages.ts'
import { evaluation } from './public.ts'
import { evaluationReasons } from './reasons.ts'
import { reports } from './reports.ts'
import { evaluationSigned } from './signed.ts'
import { checkWork } from './work.ts'

export const evaluationCatalogue = {
  texts: { evaluation, checks, appeals, reports },
  reasons: evaluationReasons,
  messages: evaluationMessages,
  acts: evaluationActs,
  work: checkWork,
  sections: { checks: 'Текшерүү', appeals: 'Даттануулар', reports: 'Эреже бузуулар' },
  kept: evaluationKept,
  signed: evaluationSigned,
}
