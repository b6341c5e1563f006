import { hearingAudit } from './audit-actions.ts'
import { consultation } from './consultation.ts'
import { hearingWork } from './hearing-work.ts'
import { hearings } from './hearings.ts'
import { heldHearing } from './held.ts'
import { hearingMessages } from './messages.ts'
import { hearingReasons } from './reasons.ts'
import { hearingRetentionWords } from './retention.ts'
import { hearingDesk } from './work.ts'

export const hearingCatalogue = {
  texts: { hearings, hearingWork, heldHearing, consultation },
  reasons: hearingReasons,
  messages: hearingMessages,
  audit: hearingAudit,
  work: hearingDesk,
  own: { questions: 'Мои вопросы к слушаниям' },
  sections: { hearings: 'Слушания' },
  retention: hearingRetentionWords,
}
