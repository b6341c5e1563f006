import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RecordReasons } from '#app/domain/records/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const recordReasons: ReasonTexts<RecordReasons> = {
  'log-too-long': ({ most }) =>
    `Бир файлга ${count(most, 'ky')} саптан ашык батпайт: журналды аракети, адамы же мезгили боюнча тарытыңыз`,
}
