import { instantOf } from '#app/domain/calendar/day.ts'
import type { HearingReasons } from '#app/domain/hearings/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, date, ending, numero, plural } from '#app/i18n/format.ts'

const days = (number: number) =>
  plural(number, 'ru', {
    one: `${count(number, 'ru')} день`,
    few: `${count(number, 'ru')} дня`,
    other: `${count(number, 'ru')} дней`,
  })

export const hearingReasons: ReasonTexts<HearingReasons> = {
  'hearing-ends-early': () => 'Конец должен быть позже начала',
  'hearing-too-long': ({ hours }) => `Слушания длятся не дольше ${count(hours, 'ru')} часов`,
  'hearing-in-the-past': () => 'Это время прошло. Назначьте другой день',
  'hearing-has-begun': () => 'Слушания начались или прошли: объявление больше не меняется',
  'hearing-called-off': () => 'Эти слушания отменены. Подготовьте новые',
  'hearing-announced-before': () => 'Слушания уже объявлены',
  'hearing-not-announced': () => 'Слушания ещё не объявлены',
  'hearing-short-notice': ({ days: left, usual }) =>
    `До слушаний ${days(left)}, обычный срок ${days(usual)}: напишите причину`,
  'hearing-change-needs-reason': () => 'Слушания объявлены: напишите, почему меняете',
  'hearing-no-such-budget': () => 'Опубликованного бюджета этого года нет. Выберите из списка',
  'hearing-not-begun': () => 'Слушания ещё не начались',
  'hearing-not-held': ({ ends }) => `Слушания ещё не закончились. Конец: ${ending(ends, 'ru')}`,
  'hearing-was-called-off': () => 'Эти слушания отменены',
  'hearing-minutes-to-come': ({ due }) =>
    `Протокол слушаний ещё не опубликован. Срок: ${date(instantOf(due), 'ru')}`,
  'hearing-not-counted': () => 'Сначала запишите, сколько человек пришло',
  'hearing-minutes-published': () => 'Протокол опубликован и больше не меняется',
  'hearing-asked-before': ({ number }) =>
    `Вы это уже отправили: это вопрос ${numero(number, 'ru')}. Он на странице «Мои вопросы к слушаниям» в вашем кабинете`,
  'hearing-asks-no-more': () =>
    'Слушания начались или уже прошли: на портале вопросов больше не задают. Можно написать в айыл окмоту письмом, а о бюджете оставить замечание на его странице',
  'hearing-asked-enough': ({ most }) =>
    `К одним слушаниям можно задать не больше ${count(most, 'ru')} вопросов`,
  'hearing-question-answered': () => 'На этот вопрос уже ответили',
  'hearing-question-hidden': () => 'Этот вопрос уже убран с открытой страницы',
  'hearing-no-such-village': () => 'Такого села нет. Выберите из списка',
  'order-empty': () => 'В порядке нет ни одного раздела. Начните с образца',
  'order-same': () => 'Ничего не изменилось: так говорит действующая версия',
  'order-change-needs-reason': () => 'Напишите, почему порядок меняется',
  'order-kyrgyz-too': () => 'Напишите этот раздел и на кыргызском',
  'order-translation-older': () =>
    'Кыргызский текст изменён, а этот перевод нет. Исправьте его, сотрите или отметьте внизу, что перевод по-прежнему верен',
  'hearing-question-taken-over': ({ year, remark }) =>
    `Этот вопрос стал замечанием ${numero(remark, 'ru')} к бюджету ${year} года: ответ дают там`,
  'hearing-without-budget': () => 'Эти слушания не о бюджете: ответьте на вопрос здесь',
}
