import { privacy } from './privacy.ts'
import { recordReasons } from './reasons.ts'
import { records } from './records.ts'
import { recordRetentionWords } from './retention.ts'

export const recordCatalogue = {
  reasons: recordReasons,
  texts: { privacy, records },
  sections: { audit: 'Log' },
  retention: recordRetentionWords,
}
