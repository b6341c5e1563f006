import type { FrameReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count, deadline, numero, plural } from '#app/i18n/format.ts'
import type { frame as source } from '../../ky/frame/frame.ts'
import { country } from './country.ts'

export const frame: typeof source = {
  product: 'Ашар',
  demonstration: 'для показа',
  skip: 'Перейти к содержанию',
  numbersPublic: 'Пусть этот номер видят все',
  sections: 'Разделы',
  language: 'Язык',
  signIn: 'Войти',
  myPage: 'Кабинет',
  errorPrefix: 'Ошибка: ',
  menuWord: 'Меню',
  nowWord: 'сейчас',
  menuState: {
    voting: (days: number | null) =>
      days === null
        ? 'открыто'
        : days === 0
          ? 'открыто, сегодня последний день'
          : plural(days, 'ru', {
              one: `открыто, остался ${count(days, 'ru')} день`,
              few: `открыто, осталось ${count(days, 'ru')} дня`,
              other: `открыто, осталось ${count(days, 'ru')} дней`,
            }),
    year: (year: number) => `${year}\u00a0год`,
  },
  menu: {
    budget: 'Бюджет',
    proposals: 'Предложения',
    vote: 'Голосование',
    results: 'Итоги',
    delivery: 'Исполнение',
    hearings: 'Слушания',
    services: 'Услуги',
    plans: 'Планы',
  },
  phone: 'Телефон',
  som: 'сомов',
  number: (number: number) => numero(number, 'ru'),
  wayBack: 'Вы здесь',
  footer: {
    takingPart: 'Как участвовать',
    contact: 'Куда обратиться',
    privacy: 'Личные данные',
    documents: 'Документы',
    openData: 'Открытые данные',
    accessibility: 'Доступность',
    notPromised: 'Чего мы не обещаем',
  },
  now: {
    heading: 'Что сейчас происходит',
    until: (ends) => ['Срок:', `${deadline(ends, 'ru')}.`],
    daysLeft: (days: number) =>
      days === 0
        ? 'Сегодня последний день.'
        : plural(days, 'ru', {
            one: `Остался ${count(days, 'ru')} день.`,
            few: `Осталось ${count(days, 'ru')} дня.`,
            other: `Осталось ${count(days, 'ru')} дней.`,
          }),
  },
  form: {
    written: 'Вы написали (можно скопировать):',
    optional: '(можно не заполнять)',
    faultAhead: 'Ошибка: ',
    left: (left: number) =>
      left < 0
        ? plural(-left, 'ru', {
            one: `Лишний ${count(-left, 'ru')} знак.`,
            few: `Лишние ${count(-left, 'ru')} знака.`,
            other: `Лишних ${count(-left, 'ru')} знаков.`,
          })
        : plural(left, 'ru', {
            one: `Можно написать ещё ${count(left, 'ru')} знак.`,
            few: `Можно написать ещё ${count(left, 'ru')} знака.`,
            other: `Можно написать ещё ${count(left, 'ru')} знаков.`,
          }),
    choose: 'Выберите',
    kept: (name: string) => `Сохранено: ${name}`,
    steps: 'Шаги',
    stepDone: ' (готово)',
    standsNow: (now: string) => (now ? `Сейчас здесь: ${now}` : 'Сейчас здесь пусто'),
    shownBefore: (what) => `На странице было: ${what}`,
    showsNow: (what) => `Сейчас: ${what}`,
    fromWhatStands: 'Отказаться от своего и начать с того, что сохранено сейчас',
  },
  pagination: {
    label: 'Страницы',
    previous: '← Предыдущая',
    next: 'Следующая →',
    page: (page: string) => `Страница ${page}`,
  },
  table: { sort: 'Сортировка', show: 'Показать таблицей' },
  stage: { past: '(прошло)', present: '(сейчас)', future: '(впереди)' },
  failure: {
    of: failure,
    signInAdvice: 'Войдите на портал, и сможете продолжить.',
    otherSite: {
      title: 'Эта форма отправлена с другого сайта',
      advice: 'Она не принята. Откройте страницу портала сами и отправьте форму оттуда.',
    },
    openAgain: 'Открыть страницу заново',
    home: 'На главную страницу',
    signIn: 'Войти',
    reference: 'Если обратитесь в айыл окмоту, назовите этот знак:',
  },
  country,
}

function failure(status: number, sent = true, told = false): { title: string; advice: string } {
  if (status === 404 && told) return nothingHere
  if (status === 409 && !sent) return notNow
  return failures[status] ?? (status < 500 ? failureElse : bug)
}

/** Not yet or no longer, as the reason says. */
const nothingHere = {
  title: 'Здесь нечего показать',
  advice: 'Остальное найдёте на главной странице.',
}
const bug = {
  title: 'У нас произошла ошибка',
  advice:
    'Попробуйте ещё раз. Если повторится, позвоните в айыл окмоту и назовите знак, который стоит ниже.',
}
/** What a link led to, where nothing was sent that could be lost. */
const notNow = {
  title: 'Сейчас это невозможно',
  advice: 'Вернитесь назад и посмотрите, как обстоят дела.',
}
const failureElse = {
  title: 'Мы не смогли выполнить этот запрос',
  advice: 'Вернитесь назад и попробуйте ещё раз.',
}
const failures: Record<number, { title: string; advice: string }> = {
  403: {
    title: 'Сейчас вы не можете этого сделать',
    advice: 'Если есть вопросы, позвоните в айыл окмоту: телефон внизу страницы.',
  },
  404: {
    title: 'Такой страницы нет',
    advice: 'Проверьте адрес или поищите с главной страницы.',
  },
  409: {
    title: 'За это время что-то изменилось',
    advice: 'Откройте страницу заново, чтобы увидеть, как сейчас. Отправленное не сохранено.',
  },
  413: {
    title: 'Отправлено слишком много',
    advice: 'Вернитесь назад: написанное осталось на месте. Сократите его и отправьте ещё раз.',
  },
  422: {
    title: 'Что-то написано неверно',
    advice: 'Вернитесь назад и проверьте, что вы написали.',
  },
  429: {
    title: 'Слишком много попыток',
    advice: 'Подождите немного и попробуйте ещё раз.',
  },
  503: {
    title: 'Портал сейчас не работает',
    advice: 'Откройте его через несколько минут. То, что сохранено, не потеряно.',
  },
}

export const frameReasons: ReasonTexts<FrameReasons> = {
  'check-the-fields': ({ count: faults }) =>
    plural(faults, 'ru', {
      one: `Нужно исправить ${count(faults, 'ru')} место`,
      few: `Нужно исправить ${count(faults, 'ru')} места`,
      other: `Нужно исправить ${count(faults, 'ru')} мест`,
    }),
  'not-here': () => 'Такой страницы нет или она переехала',
  'asks-unknown': () =>
    'Неизвестно, что просит сделать этот адрес, ничего не сделано. Откройте страницу снова и нажмите её кнопку',
  'stands-otherwise': () =>
    'С тех пор как вы открыли эту страницу, сохранённое изменилось, возможно, вами же в другом окне, поэтому ничего не записано. В полях, которые вы не меняли, теперь стоит сохранённое; где изменено и то и другое, оно показано рядом с вашим. Отправьте ещё раз, чтобы сохранить своё',
  'form-already-sent': () => 'Эта форма уже отправлена. Второй раз она не сохранена',
  'form-too-large': () => 'Эта форма больше, чем можно принять; она не сохранена',
  'something-went-wrong': () =>
    'У нас произошла ошибка. Написанное не сохранено, отправьте ещё раз',
}
