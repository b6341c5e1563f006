import { instantOf } from '#app/domain/calendar/day.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RemarkReasons } from '#app/domain/remarks/reasons.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { count, date, numero } from '#app/i18n/format.ts'

export const remarkReasons: ReasonTexts<RemarkReasons> = {
  'remarks-closed': ({ year }) =>
    `Замечания к бюджету ${year} года сейчас не принимаются: обсуждаемого проекта нет`,
  'remark-line-gone': () => 'В последней версии такой статьи нет. Выберите другую',
  'remark-sent-before': ({ number }) =>
    `Вы это уже отправили: это замечание ${numero(number, 'ru')}. Оно на странице «Мои замечания» в вашем кабинете`,
  'remark-written-enough': ({ most }) =>
    `На бюджет одного года один человек пишет не больше ${count(most, 'ru')} замечаний. К чужим можно присоединиться`,
  'remark-less-than-nothing': ({ amount }) =>
    `В этой статье ${amountWords(amount, 'ru')}: больше взять нельзя`,
  'remark-joined-before': () => 'Вы уже присоединились к этому замечанию',
  'remark-own': () => 'К своему замечанию присоединяться не нужно',
  'remark-hidden': () => 'Это замечание скрыто: присоединиться к нему нельзя',
  'remark-sum-needs-wish': () => 'Если указана сумма, выберите «увеличить» или «уменьшить»',
  'remark-sum-against-wish': () =>
    'Сумма не совпадает с просьбой: «увеличить» добавляет статье деньги, «уменьшить» берёт из неё',
  'remark-from-itself': () => 'Выберите другую статью: деньги не берут из неё же самой',
  'remark-too-many-files': ({ max }) => `Можно приложить не больше файлов: ${count(max, 'ru')}`,
  'remark-day-ahead': () => 'Этот день ещё не наступил',
  'remark-answered-before': () => 'На это замечание уже ответили',
  'remark-of-another': ({ name }) => `Отвечать на это замечание назначено: ${name}`,
  'remark-on-table': ({ table }) =>
    `Замечание лежит на столе согласования ${count(table, 'ru')}: ответит только стол, когда подтвердят протокол`,
  'remark-not-answered': () => 'На это замечание ещё не ответили',
  'remark-word-before': () => 'Вы уже сказали это: сказать можно один раз',
  'remark-word-needs-text': () => 'Напишите, на что не ответили',
  'remark-duplicate-of-what': () => 'Выберите, какое замечание оно повторяет',
  'remark-duplicate-of-duplicate': () =>
    'На это замечание ответили, что оно само повторяет другое: выберите то, другое',
  'remark-explained-asks': () =>
    'Автор просит увеличить или уменьшить деньги: выберите другое решение',
  'remark-moved-across': () => 'Обе статьи должны быть расходами или обе доходами',
  'remark-nothing-moved': () => 'Напишите сумму больше нуля',
  'remark-moves-when-accepted': () => 'Деньги переносятся только по учтённому замечанию',
  'remark-nobody-such': () => 'Выберите человека из списка',
  'remark-due-past': () => 'Этот день уже прошёл',
  'kenesh-unanswered': ({ count: waiting }) =>
    `Без ответа замечаний: ${count(waiting, 'ru')}. Ответьте или напишите причину, по которой проект ставят на голосование`,
  'kenesh-put-stands': ({ version }) =>
    `Проект (версия ${count(version, 'ru')}) вынесен на кенеш. Сначала отзовите его, указав причину: её прочтут все`,
  'kenesh-another-version': ({ seen, version }) =>
    `На странице была версия ${count(seen, 'ru')}, а последняя теперь — версия ${count(version, 'ru')}. Ничего не поставлено. Посмотрите её и отправьте ещё раз`,
  'kenesh-more-remarks': ({ numbers }) =>
    `Этих замечаний без ответа на странице ещё не было: ${numbers.join(', ')}. Ничего не поставлено. Посмотрите их и отправьте ещё раз`,
  'kenesh-not-put': () => 'На кенеш проект не вынесен',
  'kenesh-put-before': () => 'Этот проект уже поставлен на голосование',
  'remark-later-needs-reason': ({ usual }) =>
    `Обычный срок ${date(instantOf(usual), 'ru')}: напишите, почему позже`,
}
