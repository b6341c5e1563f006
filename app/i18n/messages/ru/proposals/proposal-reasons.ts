import type { ListState } from '#app/domain/proposals/finding/list-filter.ts'
import type { ProposalReasons } from '#app/domain/proposals/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, money, percent, plural } from '#app/i18n/format.ts'

export const stateNames: Record<ListState, string> = {
  draft: 'Черновик',
  sent: 'Отправлено',
  returned: 'Возвращено на доработку',
  checking: 'На рассмотрении',
  accepted: 'Прошло проверку',
  rejected: 'Отклонено',
  withdrawn: 'Отозвано автором',
  'on-ballot': 'Вынесено на голосование',
  funded: 'Деньги выделены',
  'not-funded': 'Денег не хватило',
  hidden: 'Скрыто',
}

export const proposalReasons: ReasonTexts<ProposalReasons> = {
  'no-cost-lines': () => 'Напишите хотя бы в одной строке, на что сколько нужно',
  'too-many-lines': ({ max }) =>
    plural(max, 'ru', {
      one: `Можно написать не больше ${count(max, 'ru')} строки. Мелочи объедините`,
      other: `Можно написать не больше ${count(max, 'ru')} строк. Мелочи объедините`,
    }),
  'not-a-quantity': () => 'Напишите количество, например 14 или 3,2',
  'over-the-cap': ({ cap, asked }) =>
    `На одно предложение дают не больше ${money(cap, 'ru')}, у вас сейчас ${money(asked, 'ru')}`,
  'contribution-too-small': ({ least, basisPoints }) =>
    `Собственный вклад в этом году не меньше ${percent(basisPoints / 10_000, 'ru')}: от ${money(least, 'ru')}`,
  'no-money-for-village': () =>
    'Для этого села в этом году отдельных денег нет. Выберите другое село',
  'choose-village': () => 'Выберите село из списка',
  'not-coordinates': () => 'Напишите в градусах, например 42,6012 и 78,6345',
  'outside-the-country': () => 'Эта точка за пределами Кыргызстана. Проверьте широту и долготу',
  'form-cut-off': () =>
    'Связь прервалась, форма дошла не полностью. Что дошло, сохранено: отправьте ещё раз',
  'too-many-drafts': ({ max }) =>
    `У вас уже ${count(max, 'ru')} незаконченных предложений. Сначала отправьте или удалите одно из них`,
  'not-in-the-future': () => 'Дата не может быть позже сегодняшней',
  'no-such-draft': () =>
    'Такого черновика нет: он отправлен или удалён. Отправленные предложения стоят в вашем кабинете',
  'draft-unfinished': () => 'Не все шаги заполнены. Закончите их и отправьте',
  'changed-meanwhile': () =>
    'Пока вы писали, другой автор отправил новую версию этого предложения. Сначала посмотрите её',
  'change-begun': () =>
    'Вы уже начали менять это предложение. Сначала отправьте начатое или удалите его',
  'not-in-this-state': ({ state }) =>
    `Сейчас предложение в состоянии «${stateNames[state]}», поэтому так сделать нельзя`,
  'too-many-co-authors': ({ max }) => `Можно пригласить не больше ${count(max, 'ru')} человек`,
  'not-invited': () => 'Вас не приглашали в это предложение, или приглашение устарело',
  'own-contact': () => 'Это ваш собственный номер или почта. Напишите другого человека',
}
