import type { ConciliationReasons } from '#app/domain/conciliations/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, money, numero } from '#app/i18n/format.ts'

export const conciliationReasons: ReasonTexts<ConciliationReasons> = {
  'conciliation-two-remarks': () => 'Отметьте не меньше двух замечаний этого года',
  'conciliation-remark-elsewhere': ({ remark, table }) =>
    `Замечание ${numero(remark, 'ru')} лежит на столе ${numero(table, 'ru')}: на одно замечание отвечает один стол`,
  'conciliation-two-sides': () => 'Сначала запишите не меньше двух сторон',
  'conciliation-ends-early': () => 'Конец должен быть позже начала',
  'conciliation-too-long': ({ hours }) => `Заседание длится не дольше ${count(hours, 'ru')} часов`,
  'conciliation-in-the-past': () => 'Время заседания прошло. Назначьте другой день',
  'conciliation-announced-before': () => 'Этот стол уже объявлен',
  'conciliation-not-announced': () => 'Этот стол ещё не объявлен',
  'conciliation-not-begun': () => 'Заседание ещё не началось',
  'conciliation-called-off': () => 'Это заседание отменено. Подготовьте новый стол',
  'conciliation-has-begun': () => 'Заседание началось: его итог пишут в протоколе',
  'conciliation-before-remarks': () => 'Заседание не может быть раньше замечаний на столе',
  'conciliation-change-needs-reason': () => 'Напишите, почему меняете объявленное заседание',
  'conciliation-count-ahead': () => 'Пришедших считают после начала заседания',
  'conciliation-written': () => 'Протокол написан: пока его не вернули, стол не меняется',
  'conciliation-not-written': () => 'Протокол ещё не написан',
  'conciliation-not-confirmed': () =>
    'Протокол ещё не утверждён: подписанную копию прикладывают после утверждения.',
  'conciliation-confirmed-before': () => 'Протокол подтверждён: стол больше не меняется',
  'conciliation-draft-open': ({ version }) =>
    `Версия бюджета ${version} начата и не опубликована. Сначала опубликуйте её или удалите: согласованные деньги переносятся после этого`,
  'conciliation-too-many-offers': ({ most }) =>
    `На одном столе не больше предложений, чем ${count(most, 'ru')}`,
  'conciliation-no-such-side': () => 'Такой стороны нет. Выберите из списка',
  'conciliation-needs-moves': () => 'Запишите, какие деньги куда переносятся',
  'conciliation-from-itself': () => 'Перенесите деньги в другую статью',
  'conciliation-nothing-moved': () => 'Сумма должна быть больше нуля',
  'conciliation-remark-not-here': () => 'Выберите одно из замечаний на столе',
  'conciliation-unsettled': ({ table }) =>
    `Стол согласования ${count(table, 'ru')} не завершён: подтвердите протокол или отмените заседание с причиной`,
  'conciliation-dissent-needs-words': () => 'Запишите, против чего сторона',
  'conciliation-line-gone': ({ line }) =>
    `Такой статьи в проекте больше нет: ${line}. Запишите предложение заново`,
  'conciliation-taken-already': ({ line, left, taken }) =>
    `${line}: после других согласованных предложений в статье остаётся ${money(left, 'ru')}, а это снимает ${money(taken, 'ru')}`,
  'conciliation-too-much': ({ line, has, taken }) =>
    `${line}: в статье ${money(has, 'ru')}, а снять хотят ${money(taken, 'ru')}. Ниже нуля статья не опускается`,
}
