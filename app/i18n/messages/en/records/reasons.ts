import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RecordReasons } from '#app/domain/records/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const recordReasons: ReasonTexts<RecordReasons> = {
  'log-too-long': ({ most }) =>
    `Only ${count(most, 'en')} lines go into one file: narrow the log by act, person or period`,
}
