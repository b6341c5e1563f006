import { onDay, untilDay } from '#app/i18n/days.ts'
import { count, date, numero, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'
import { problemForm } from './problem-form.ts'

const n = (of: number) => count(of, 'ru')
const days = (of: number) =>
  plural(of, 'ru', { one: `${n(of)} день`, few: `${n(of)} дня`, other: `${n(of)} дней` })
const people = (of: number) =>
  plural(of, 'ru', { one: `${n(of)} человек`, few: `${n(of)} человека`, other: `${n(of)} человек` })

/** Reports of problems, as residents read and write them. */
export const problems: Catalogue['problems'] = {
  title: 'Сообщения о проблемах',
  crumb: 'Сообщения',
  file: 'Сообщения',
  lead: 'Нет воды, не горит свет, не вывезли мусор? Сообщите в три шага: здесь видно, кто отвечает и до какого дня.',
  report: 'Сообщить о проблеме',
  aboutThis: 'Сообщения об этом месте',
  ofService: 'Сообщить о проблеме здесь',
  figures: {
    all: 'сообщений',
    open: 'не закрыто',
    fixed: 'исправлено',
    otherwise: 'закрыто иначе',
    overdue: 'просрочено',
  },
  closedNote:
    '«Исправлено» — только там, где проблемы больше нет; закрытые как чужие, повторные и невозможные считаются отдельно.',
  states: {
    open: 'Открыто',
    planned: 'Запланировано',
    'in-progress': 'В работе',
    fixed: 'Исправлено',
    'not-ours': 'Не наше, передано',
    duplicate: 'Повтор',
    cannot: 'Невозможно',
  },
  stateMeans: {
    open: 'Открывается снова и остаётся в делах.',
    planned: 'Известно, когда исправят: впишите день.',
    'in-progress': 'Работа началась.',
    fixed: 'Проблемы больше нет. Только это считается исправленным.',
    'not-ours': 'Напишите, кто отвечает и что ему передано.',
    duplicate: 'О той же проблеме уже есть сообщение.',
    cannot: 'Напишите, почему нельзя.',
  },
  replies: {
    'in-time': 'В срок',
    late: 'С опозданием',
    waiting: 'Ожидается',
    overdue: 'Просрочен',
  },
  number: (number) => numero(number, 'ru'),
  resident: 'житель',
  untitled: (number) => `Сообщение ${numero(number, 'ru')}`,
  columns: {
    number: '№',
    called: 'Сообщение',
    kind: 'Услуга',
    village: 'Село',
    landmark: 'Где',
    state: 'Состояние',
    reply: 'Ответ',
    due: 'Срок ответа',
    promised: 'Обещано исправить',
    sent: 'Отправлено',
    updated: 'Последняя перемена',
    provider: 'Кто отвечает',
    words: 'Слова',
    answer: 'Последний ответ',
    followers: 'Присоединились',
    latitude: 'Широта',
    longitude: 'Долгота',
  },
  found: (found) =>
    plural(found, 'ru', {
      one: `Найдено ${n(found)} сообщение.`,
      few: `Найдено ${n(found)} сообщения.`,
      other: `Найдено ${n(found)} сообщений.`,
    }),
  shown: { label: 'Какие', open: 'Не закрытые', now: 'Открытые или исправленные за 30 дней' },
  filters: 'Выбрать сообщения',
  all: 'Все',
  order: 'Порядок',
  orders: {
    newest: 'Сначала новые',
    due: 'Сначала с близким сроком',
    followed: 'Сначала где больше присоединившихся',
  },
  show: 'Показать',
  clear: 'Показать все',
  none: 'Таких сообщений не найдено',
  noneAdvice: 'Выберите иначе или покажите все.',
  empty: 'Сообщений пока нет',
  followersOf: (of) =>
    plural(of, 'ru', {
      one: `присоединился ${people(of)}`,
      few: `присоединились ${people(of)}`,
      other: `присоединились ${people(of)}`,
    }),
  stillOf: (of) =>
    plural(of, 'ru', {
      one: `${people(of)} говорит «всё так же»`,
      few: `${people(of)} говорят «всё так же»`,
      other: `${people(of)} говорят «всё так же»`,
    }),
  feed: 'Лента сообщений (GeoRSS)',
  page: {
    sentBy: (author, at) => `${author}, ${date(at, 'ru')}`,
    promise: (day, left) =>
      left < 0
        ? `Обещали исправить ${untilDay(day, 'ru')}, прошло ${days(-left)}.`
        : `Обещают исправить ${untilDay(day, 'ru')}: ещё ${days(left)}.`,
    waiting: (day, left) =>
      left < 0
        ? `Ответ должен был быть ${untilDay(day, 'ru')}, прошло ${days(-left)}.`
        : `Ответ будет дан ${untilDay(day, 'ru')}: ещё ${days(left)}.`,
    done: 'Что сделано',
    reopened: 'Открыто снова',
    byOffice: 'внёс айыл окмоту',
    bySender: 'автор сообщения',
    sent: 'Сообщение принято.',
    whose: (whose) => `Отвечает: ${whose}. Сообщение передано туда.`,
    same: (number) => `О той же проблеме: ${numero(number, 'ru')}`,
    until: (day) => `Обещанный день: ${date(day, 'ru')}`,
    repeats: 'К этому сообщению присоединены повторы',
    answers: 'Кто отвечает',
    passedOn: 'Сейчас отвечает',
    nobody: 'Поставщик в реестре не записан; отвечает айыл окмоту',
    reply: 'Ответ',
    replyDue: 'Срок ответа',
    place: 'Где',
    noStreet: 'Улица не показана',
    noExact: 'Точное место не показано: оно округлено до сетки в 100 метров',
    point: (latitude, longitude) => `${latitude}, ${longitude}`,
    kind: 'Услуга',
    cleaned: (at) => `Автор убрал личные сведения ${onDay(at, 'ru')}.`,
    hidden: (reason) => `Слова убраны с открытой страницы: ${reason}`,
    photosClean: 'Место, время и телефон удалены из файла снимка.',
    follow: (of) => (of === 0 ? 'Присоединиться' : `Присоединиться (${n(of)})`),
    still: 'Всё так же',
    mine: 'Это моё сообщение',
    mineAsGuest:
      'Сообщали без аккаунта? Откройте ссылку из пришедшего вам сообщения. Ссылки здесь попросят войти.',
    clock: (gone, of) => `прошло ${n(gone)} из ${days(of)}`,
    office: 'Работа в окмоту',
  },
  ...problemForm,
}
