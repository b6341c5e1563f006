import type { Nearness } from '#app/domain/visits/presence.ts'
import type { Check } from '#app/domain/visits/visit.ts'
import { count, numero } from '#app/i18n/format.ts'

const checks: Record<Check, string> = {
  clean: 'Таза',
  safe: 'Коопсуз',
  reachable: 'Коляска менен жетсе болот',
  'tariff-posted': 'Тариф илинген',
  'contact-posted': 'Кайрылуу телефону илинген',
}
const presence: Record<Nearness, string> = {
  near: 'Телефон жердин жанында (150 м ичинде) экенин айтты',
  around: 'Телефон жерден 1 км ичинде экенин айтты',
  far: 'Телефон жерден алыс экенин айтты',
}

/** What monitors measure and see. */
export const visits = {
  title: 'Байкоочулардын баруулары',
  lead: 'Шайланган байкоочулар өз көзү менен көрүп, өлчөгөнү. Тургундардын баасына кошулбайт: булар эки башка далил.',
  block: 'Байкоочунун өлчөөсү',
  none: 'Бул жерге байкоочу азырынча бара элек.',
  noneAtAll: 'Байкоочулар азырынча эч жерге бара элек',
  all: 'Бардык баруулар',
  monitor: (number: number) => `${numero(number, 'ky')} байкоочу`,
  collected: (number: number) =>
    `ODK же Kobo менен чогултулган; порталга киргизген кызматкер: ${numero(number, 'ky')}`,
  of: (number: number) => `Баруу ${numero(number, 'ky')}`,
  yes: 'ооба',
  no: 'жок',
  notSeen: 'караган жок',
  checksTitle: 'Көргөнү',
  checks,
  presence,
  presenceNote: 'Бул телефондун айтканы, далил эмес: телефонго калп айттырса болот.',
  noPresence: 'Жери такталган жок: ал милдеттүү эмес.',
  clock: {
    slow: (span: string, said: string, real: string) =>
      `Телефондун сааты ${span} артта эле: телефондо ${said}, чындыгында ${real}.`,
    fast: (span: string, said: string, real: string) =>
      `Телефондун сааты ${span} алдыда эле: телефондо ${said}, чындыгында ${real}.`,
    right: (said: string) => `Телефондо жазылган убактысы: ${said}.`,
    arrived: (at: string) => `Порталга келген убактысы: ${at}.`,
  },
  columns: {
    number: '№',
    called: 'Кызмат',
    kind: 'Түрү',
    village: 'Айыл',
    on: 'Күнү',
    monitor: 'Байкоочу',
    source: 'Кайдан',
    measured: 'Өлчөгөнү',
    seen: 'Көргөнү',
    photos: 'Сүрөт',
    words: 'Сөзү',
  },
  sources: { monitor: 'байкоочу', form: 'ODK же Kobo' },
  file: 'Байкоочулардын баруулары',
  whole: 'Толугу менен',
  xlsform: {
    link: 'ODK жана Kobo үчүн форма (XLSForm)',
    bring: 'Чогултулган жоопторду муниципалитеттин кеңсеси файлдан киргизет.',
    bounds: 'Мындай сан болбойт: караңыз',
  },
  form: {
    title: (called: string) => `Байкоо: ${called}`,
    heading: (called: string) => `${called}: эмнени өлчөдүңүз?`,
    crumb: 'Байкоо',
    lead: 'Билбегениңизди бош калтырыңыз. Жазганыңыз ачык жарыяланат, аты-жөнүңүз эмес, байкоочу номериңиз менен.',
    last: (on: string) => `Өткөн жолку өлчөө: ${on}.`,
    on: 'Качан бардыңыз?',
    facts: 'Өлчөө',
    seen: 'Көргөнүңүз',
    words: 'Сөз менен',
    wordsHint: 'Адамдардын аты-жөнүн жазбаңыз.',
    photos: 'Сүрөттөр',
    photosHint: (most: number) =>
      `${most} сүрөткө чейин. Адамдардын жүзүн тартпаңыз. Тартылган жери менен убактысы файлдан өчүрүлөт.`,
    send: 'Жөнөтүү',
  },
  day: {
    title: 'Байкоочунун күнү',
    lead: 'Кайсы жерге барсаңыз, ошону ачып, өлчөгөнүңүздү жазыңыз.',
    villages: 'Айылдар',
    allVillages: 'Эч бири тандалбаса, баары көрсөтүлөт.',
    choose: 'Ушул айылдар',
    places: (of: number) => `Барчу жерлер: ${count(of, 'ky')}`,
    here: (of: number) => `${count(of, 'ky')} жер`,
    lastVisited: (on: string) => `Акыркы баруу: ${on}`,
    neverVisited: 'Байкоочу бара элек',
    noPlaces: 'Бул айылдарда кызмат жок',
    sent: (of: number) => `Сиз жөнөткөндөр: ${count(of, 'ky')}`,
    noneSent: 'Азырынча эч нерсе жөнөтө элексиз.',
  },
  kept: {
    title: (called: string) => `Кабыл алынды: ${called}`,
    lead: 'Барганыңыз жазылды. Экинчи жолу жөнөтүлсө да, бир гана жазуу болот.',
    others: 'Башка байкоочу да өлчөгөн',
    othersNote: 'Эч нерсе өчкөн жок: эки өлчөө тең өз күнү менен көрсөтүлөт.',
    back: 'Байкоочунун күнүнө',
    public: 'Ачык барагы',
  },
}
