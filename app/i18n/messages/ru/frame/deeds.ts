import type { NumberedDeed, PlainDeed } from '#app/domain/deed.ts'
import { untilDay } from '#app/i18n/days.ts'

/** What was just done, above the page that follows. */
export const deeds: Record<PlainDeed, string> = {
  'check-returned':
    'Возвращено автору. Когда он исправит и ответит, предложение снова придёт на проверку.',
  'check-passed': 'Записано: проверка законности пройдена. Теперь проверяются исполнение и цена.',
  'check-waits': 'Записано. Вступит в силу после второй подписи.',
  'checks-assigned': 'Проверка назначена.',
  'appeal-decided': 'Решение по апелляции записано.',
  moderated: 'Решение записано.',
  'title-saved': 'Название сохранено.',
  'exclusion-kept': 'Записано.',
  'list-published': 'Список опубликован.',
  'round-published': 'Цикл опубликован.',
  'round-changed': 'Цикл сохранён.',
  'draft-deleted': 'Черновик цикла удалён.',
  'delivery-saved': 'Сохранено: так исполнение теперь видят все.',
  'table-saved': 'Сохранено.',
  'hearing-saved': 'Сохранено.',
  'improvement-saved': 'Записано и опубликовано.',
  'facility-saved': 'Сохранено в реестре.',
  'facility-ended': 'Закрытие записано в реестр.',
  'facility-kind-saved': 'Вид услуги сохранён.',
  'rating-kept': 'Оценка принята. До конца квартала её можно изменить.',
  'reply-published': 'Ответ опубликован.',
  'rating-hidden': 'Слова сняты с открытой страницы, оценка осталась в счёте.',
  'problem-followed': 'Вы присоединились: о перемене придёт сообщение.',
  'problem-reopened': 'Открыто снова и стоит в делах айыл окмоту.',
  'problem-said-still': 'Принято: айыл окмоту посмотрит ещё раз.',
  'problem-cleaned': 'Ваши личные сведения убраны с открытой страницы.',
  'problem-handled': 'Опубликовано, автору и присоединившимся отправлено сообщение.',
  'problem-key-ended': 'Ключ больше не действует.',
  'levers-set': 'Группы симулятора сохранены.',
  'prices-saved': 'Индексы цен сохранены.',
  'order-adopted': 'Порядок консультаций опубликован.',
  'unit-saved': 'Сведения реестра сохранены.',
  'unit-added': 'Село добавлено в реестр.',
  'unit-ended': 'Окончание записано в реестр.',
  'own-municipality-saved': 'Сведения о муниципалитете сохранены.',
  'municipality-created': 'Муниципалитет подключён. Администратору отправлено сообщение.',
  'municipality-saved': 'Сведения муниципалитета сохранены.',
  'municipality-suspended': 'Портал приостановлен.',
  'municipality-resumed': 'Портал возобновлён.',
  'admin-invited': 'Администратор приглашён, ему отправлено сообщение.',
  'colleague-added': 'Сотрудник добавлен, сообщение ему отправлено.',
  'role-granted': 'Роль дана. Она действует со следующей страницы.',
  'role-revoked': 'Роль снята. Это действует со следующей страницы.',
  'second-factor-reset': 'Код для входа снят. При следующем входе сотрудник настроит его заново.',
  'resident-identified':
    'Документ записан: в обязывающих голосованиях этот кабинет считается кабинетом своего владельца.',
  'own-data-saved': 'Ваши данные исправлены.',
  'contact-changed': 'Телефон или почта изменены.',
  'village-saved': 'Ваше село сохранено.',
  'password-changed': 'Новый пароль сохранён.',
}

/** The same for what got a number and a day for its answer. */
export const receipts: Record<NumberedDeed, (number: number, due: Date) => string> = {
  'remark-sent': (number, due) =>
    `Замечание принято и опубликовано под номером ${number}. Айыл окмоту ответит ${untilDay(due, 'ru')}. Позже вы найдёте его в своём кабинете, в «Моих замечаниях». Когда ответ будет, вам придёт сообщение.`,
  'question-sent': (number, due) =>
    `Принято и опубликовано под номером ${number}. Ответ будет дан ${untilDay(due, 'ru')}. Позже вы найдёте его в своём кабинете, в «Моих вопросах к слушаниям». Когда ответ будет, вам придёт сообщение.`,
  'problem-sent': (number, due) =>
    `Ваше сообщение принято и опубликовано, его номер ${number}. Ответ будет дан ${untilDay(due, 'ru')}.`,
}
