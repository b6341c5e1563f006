import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RemarkReasons } from '#app/domain/remarks/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const remarkReasons: ReasonTexts<RemarkReasons> = {
  'remarks-closed': ({ year }) =>
    `Замечания к бюджету ${year} года сейчас не принимаются: обсуждаемого проекта нет`,
  'remark-line-gone': () => 'В последней версии такой статьи нет. Выберите другую',
  'remark-joined-before': () => 'Вы уже присоединились к этому замечанию',
  'remark-own': () => 'К своему замечанию присоединяться не нужно',
  'remark-hidden': () => 'Это замечание скрыто: присоединиться к нему нельзя',
  'remark-sum-needs-wish': () => 'Если указана сумма, выберите «увеличить» или «уменьшить»',
  'remark-from-itself': () => 'Выберите другую статью: деньги не берут из неё же самой',
  'remark-too-many-files': ({ max }) => `Можно приложить не больше файлов: ${count(max, 'ru')}`,
  'remark-day-ahead': () => 'Этот день ещё не наступил',
}
