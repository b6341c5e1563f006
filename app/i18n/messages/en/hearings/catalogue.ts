import { hearingActs } from './acts.ts'
import { consultation } from './consultation.ts'
import { hearingWork } from './hearing-work.ts'
import { hearings } from './hearings.ts'
import { heldHearing } from './held.ts'
import { hearingKept } from './kept.ts'
import { hearingMessages } from './messages.ts'
import { hearingReasons } from './reasons.ts'
import { hearingDesk } from './work.ts'

export const hearingCatalogue = {
  texts: { hearings, hearingWork, heldHearing, consultation },
  reasons: hearingReasons,
  messages: hearingMessages,
  acts: hearingActs,
  work: hearingDesk,
  own: { questions: 'My questions to hearings' },
  sections: { hearings: 'Hearings' },
  kept: hearingKept,
}
