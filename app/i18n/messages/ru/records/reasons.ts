import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RecordReasons } from '#app/domain/records/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const recordReasons: ReasonTexts<RecordReasons> = {
  'log-too-long': ({ most }) =>
    `В один файл входит не больше ${count(most, 'ru')} строк: сузьте журнал по действию, человеку или периоду`,
}
