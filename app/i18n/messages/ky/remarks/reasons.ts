import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RemarkReasons } from '#app/domain/remarks/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const remarkReasons: ReasonTexts<RemarkReasons> = {
  'remarks-closed': ({ year }) =>
    `${year}\u2011жылдын бюджетине пикир азыр кабыл алынбайт: талкуулана турган долбоор жок`,
  'remark-line-gone': () => 'Акыркы версияда мындай берене жок. Башка беренени тандаңыз',
  'remark-joined-before': () => 'Сиз бул пикирге мурун кошулгансыз',
  'remark-own': () => 'Өз пикириңизге кошулуунун кереги жок',
  'remark-hidden': () => 'Бул пикир жашырылган: ага кошулууга болбойт',
  'remark-sum-needs-wish': () => 'Сумма жазылса, көбөйтүүнү же азайтууну тандаңыз',
  'remark-from-itself': () => 'Башка беренени тандаңыз: акча ошол эле беренеден алынбайт',
  'remark-too-many-files': ({ max }) => `Эң көбү ${count(max, 'ky')} файл кошулат`,
  'remark-day-ahead': () => 'Бул күн али келе элек',
}
