import type { Nearness } from '#app/domain/visits/presence.ts'
import type { Check } from '#app/domain/visits/visit.ts'
import { count, numero, plural } from '#app/i18n/format.ts'

const checks: Record<Check, string> = {
  clean: 'Чисто',
  safe: 'Безопасно',
  reachable: 'Можно добраться на коляске',
  'tariff-posted': 'Тариф вывешен',
  'contact-posted': 'Телефон для обращений вывешен',
}
const presence: Record<Nearness, string> = {
  near: 'Телефон сообщил, что он рядом (в пределах 150 м)',
  around: 'Телефон сообщил, что он в пределах 1 км',
  far: 'Телефон сообщил, что он далеко',
}

/** What monitors measure and see. */
export const visits = {
  title: 'Выезды наблюдателей',
  lead: 'Что увидели и измерили назначенные наблюдатели. С оценками жителей не смешивается: это два разных свидетельства.',
  block: 'Измерил наблюдатель',
  none: 'Наблюдатель здесь пока не был.',
  noneAtAll: 'Наблюдатели пока нигде не были',
  all: 'Все выезды',
  monitor: (number: number) => `наблюдатель ${numero(number, 'ru')}`,
  collected: (number: number) =>
    `собрано с помощью ODK или Kobo; внёс сотрудник ${numero(number, 'ru')}`,
  of: (number: number) => `Выезд ${numero(number, 'ru')}`,
  yes: 'да',
  no: 'нет',
  notSeen: 'не смотрел',
  checksTitle: 'Что увидел',
  checks,
  presence,
  presenceNote:
    'Так сказал телефон, и это не доказательство: телефон можно заставить сказать что угодно.',
  noPresence: 'Место не уточнялось: это необязательно.',
  clock: {
    slow: (span: string, said: string, real: string) =>
      `Часы телефона отставали на ${span}: на телефоне ${said}, на самом деле ${real}.`,
    fast: (span: string, said: string, real: string) =>
      `Часы телефона спешили на ${span}: на телефоне ${said}, на самом деле ${real}.`,
    right: (said: string) => `Время записи на телефоне: ${said}.`,
    arrived: (at: string) => `Пришло на портал: ${at}.`,
  },
  columns: {
    number: '№',
    called: 'Услуга',
    kind: 'Вид',
    village: 'Село',
    on: 'День',
    monitor: 'Наблюдатель',
    source: 'Откуда',
    measured: 'Измерено',
    seen: 'Увидено',
    photos: 'Фото',
    words: 'Слова',
  },
  sources: { monitor: 'наблюдатель', form: 'ODK или Kobo' },
  file: 'Выезды наблюдателей',
  whole: 'Полностью',
  xlsform: {
    link: 'Форма для ODK и Kobo (XLSForm)',
    bring: 'Собранные ответы вносит из файла администрация муниципалитета.',
    bounds: 'Такого числа быть не может: проверьте',
  },
  form: {
    title: (called: string) => `Наблюдение: ${called}`,
    heading: (called: string) => `${called}: что вы измерили?`,
    crumb: 'Наблюдение',
    lead: 'Чего не знаете, оставьте пустым. Написанное публикуется без вашего имени, с номером наблюдателя.',
    last: (on: string) => `Прошлое измерение: ${on}.`,
    on: 'Когда вы там были?',
    facts: 'Измерения',
    seen: 'Что вы увидели',
    words: 'Словами',
    wordsHint: 'Не пишите имён людей.',
    photos: 'Фотографии',
    photosHint: (most: number) =>
      `До ${most} фотографий. Не снимайте лиц. Место и время съёмки из файла удаляются.`,
    send: 'Отправить',
  },
  day: {
    title: 'День наблюдателя',
    lead: 'Откройте место, где вы побывали, и запишите, что измерили.',
    villages: 'Сёла',
    allVillages: 'Если ничего не выбрано, показаны все.',
    choose: 'Эти сёла',
    places: (of: number) => `Куда идти: ${count(of, 'ru')}`,
    here: (of: number) =>
      plural(of, 'ru', {
        one: `${count(of, 'ru')} место`,
        few: `${count(of, 'ru')} места`,
        other: `${count(of, 'ru')} мест`,
      }),
    lastVisited: (on: string) => `Последний выезд: ${on}`,
    neverVisited: 'Наблюдатель ещё не был',
    noPlaces: 'В этих сёлах услуг нет',
    sent: (of: number) => `Отправлено вами: ${count(of, 'ru')}`,
    noneSent: 'Вы пока ничего не отправили.',
  },
  kept: {
    title: (called: string) => `Принято: ${called}`,
    lead: 'Выезд записан. Если отправить его ещё раз, запись останется одна.',
    others: 'Другой наблюдатель тоже измерял',
    othersNote: 'Ничего не стёрто: оба измерения показаны, каждое со своим днём.',
    back: 'Ко дню наблюдателя',
    public: 'Публичная страница',
  },
}
