import { recordKept } from './kept.ts'
import { privacy } from './privacy.ts'
import { recordReasons } from './reasons.ts'
import { records } from './records.ts'

export const recordCatalogue = {
  reasons: recordReasons,
  texts: { privacy, records },
  sections: { audit: 'Журнал' },
  kept: recordKept,
}
