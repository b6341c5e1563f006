import type { HearingEntry } from '#app/domain/hearings/hearing.ts'
import type { QuestionKind } from '#app/domain/hearings/question.ts'

/** A question of a village: `before` it was sent to the portal so many days ahead; `answered`: days after it was asked. */
export type DemoQuestion = {
  kind: QuestionKind
  village: number
  text: string
  before?: number
  answer?: string
  answered?: number
  responsible: string
}

type Words = Pick<HearingEntry, 'title' | 'about' | 'agenda' | 'where'>

export type DemoHearing = {
  /** Days from today to the hearing; below 0 it was held. */
  days: number
  /** Days before the hearing on which it was announced. */
  notice: number
  /** Why it was announced later than is usual; '' where it was not. */
  late: string
  /** Years before the draft that is discussed now. */
  back: number
  /** Who came, as women and men of each of the six villages in their order, and of elsewhere; none of one to come. */
  came?: readonly (readonly [women: number, men: number])[]
  questions: readonly DemoQuestion[]
  /** What was said and decided; '' where the minutes are not written. */
  said: string
  words: (year: number) => Words
}

const hall = {
  ky: 'Ак-Булуң маданият үйү, чоң зал',
  ru: 'Дом культуры Ак-Булуна, большой зал',
  en: 'Ak-Bulun house of culture, large hall',
}

const agenda = {
  ky: '14:00 Катталуу, төрага менен катчыны шайлоо\n14:10 Мурунку жыл кандай аткарылды. Финансы-экономика бөлүмү\n14:30 Долбоор: кайдан келет, эмнеге кетет. Финансы-экономика бөлүмү\n15:00 Тургундардын суроолору жана сунуштары\n15:55 Протоколду окуу, кол коюу. Төрага, катчы',
  ru: '14:00 Регистрация, выборы председателя и секретаря\n14:10 Как исполнен прошлый год. Финансово-экономический отдел\n14:30 Проект: откуда приходит, на что идёт. Финансово-экономический отдел\n15:00 Вопросы и предложения жителей\n15:55 Чтение и подписание протокола. Председатель, секретарь',
  en: '14:00 Registration, election of the chair and the secretary\n14:10 How last year was carried out. Finance and economy department\n14:30 The draft: where it comes from, where it goes. Finance and economy department\n15:00 Questions and proposals of residents\n15:55 Reading and signing the minutes. Chair, secretary',
}

/** Two hearings that were held and one to come, on the drafts of the demonstration; the people and words are invented. */
export const demoHearings: readonly DemoHearing[] = [
  {
    ...{ days: -306, notice: 12, back: 1 },
    late: 'Маданият үйүнүн жылытуусу оңдолгондо гана күнү белгилүү болду',
    came: [
      [12, 17],
      [8, 9],
      [6, 10],
      [5, 6],
      [3, 4],
      [1, 3],
      [0, 2],
    ],
    said: 'Угуунун төрагасы болуп Б. Алиева, катчысы болуп Ж. Осмонова шайланды.\nФинансы-экономика бөлүмү былтыркы аткарылышты жана кышкы долбоорду айтып берди.\nДолбоорду айылдык кеңешке киргизүү сунушталды.',
    questions: [
      {
        ...{ kind: 'question', village: 2, text: 'Жарык эмнеге түнү бою күйбөйт?' },
        ...{ answer: 'Саат экиде өчүрүлөт, чыгымы үчүн.', answered: 0, responsible: 'Э. Садыков' },
      },
      {
        ...{ kind: 'proposal', village: 4, text: 'Сугат арыгын жазга чейин тазалоо керек' },
        ...{
          answer: 'Апрелде тазаланат, 260 миң сом каралды.',
          answered: 9,
          responsible: 'Жер адиси',
        },
      },
    ],
    words: (year) => ({
      title: {
        ky: `${year}-жылдын кышкы долбоору боюнча коомдук угуу`,
        ru: `Общественные слушания по зимнему проекту ${year} года`,
        en: `Public hearing on the winter draft of ${year}`,
      },
      about: {
        ky: 'Республикалык бюджет кабыл алынгандан кийинки такталган долбоор.\nКөчө жарыгына жана сугат арыктарына кошулду.',
        ru: 'Проект, уточнённый после принятия республиканского бюджета.\nДобавлено на уличное освещение и поливные арыки.',
        en: 'The draft as it stands after the republican budget.\nMore goes to street lighting and irrigation ditches.',
      },
      agenda,
      where: hall,
    }),
  },
  {
    ...{ days: -148, notice: 15, late: '', back: 0 },
    came: [
      [15, 16],
      [11, 11],
      [8, 11],
      [4, 5],
      [2, 2],
      [1, 1],
    ],
    said: 'Угуунун төрагасы болуп Б. Алиева, катчысы болуп Ж. Осмонова шайланды.\nЖайкы долбоор айтылды, тургундардын сунуштары жазылды.\nСунуштар кышкы долбоорго чейин каралсын деп чечилди.',
    questions: [
      {
        ...{
          kind: 'question',
          village: 3,
          before: 6,
          text: 'Таштанды айына канча жолу чыгарылат?',
        },
        ...{
          answer: 'Айына эки жолу.',
          answered: 5,
          responsible: 'Э. Садыков',
        },
      },
      {
        ...{ kind: 'proposal', village: 1, text: 'Бала бакчага экинчи ашпозчу керек' },
        ...{
          answer: 'Долбоорго кирген жок: кошумча эмгек акыга каражат каралган эмес.',
          answered: 10,
          responsible: 'Э. Садыков',
        },
      },
      {
        ...{ kind: 'proposal', village: 4, text: 'Кең-Сууга суу түтүгүн тартуу' },
        ...{
          answer: 'Долбоорго кирген жок: түтүктөрдү оңдоого гана 430 миң сом каралган.',
          answered: 21,
        },
        responsible: 'Жер жана курулуш адиси',
      },
      {
        ...{ kind: 'proposal', village: 2, text: 'Мектепке спорт зал куруу' },
        responsible: 'Э. Садыков',
      },
    ],
    words: (year) => ({
      title: {
        ky: `${year}-жылдын жайкы долбоору боюнча коомдук угуу`,
        ru: `Общественные слушания по летнему проекту ${year} года`,
        en: `Public hearing on the summer draft of ${year}`,
      },
      about: {
        ky: 'Кийинки жылдын биринчи долбоору: тегеректелген суммалар.\nТургундардын сунуштары кышкы долбоорго чейин каралат.',
        ru: 'Первый проект на следующий год: суммы округлены.\nПредложения жителей рассматриваются до зимнего проекта.',
        en: 'The first draft of next year: amounts are rounded.\nProposals of residents are looked at before the winter draft.',
      },
      agenda,
      where: hall,
    }),
  },
  {
    ...{ days: 11, notice: 15, late: '', back: 0 },
    said: '',
    questions: [
      {
        ...{
          kind: 'question',
          village: 3,
          before: 14,
          text: 'Бала бакчага эмнеге 260 миң сом кошулду?',
        },
        ...{
          answer:
            'Эмгек акыга жана төгүмдөргө 175,8 миң, тамакка 40 миң, жылуулукка 14,2 миң, чатырды оңдоого 30 миң сом.',
          answered: 2,
          responsible: 'Э. Садыков',
        },
      },
      {
        ...{ kind: 'question', village: 4, before: 13, text: 'Кең-Сууга түтүк быйыл тартылабы?' },
        responsible: 'Жер жана курулуш адиси',
      },
      {
        ...{ kind: 'proposal', village: 2, before: 12, text: 'Маданият үйүн жылытуу керек' },
        responsible: '',
      },
    ],
    words: (year) => ({
      title: {
        ky: `${year}-жылдын кышкы долбоору боюнча коомдук угуу`,
        ru: `Общественные слушания по зимнему проекту ${year} года`,
        en: `Public hearing on the winter draft of ${year}`,
      },
      about: {
        ky: 'Жогорку Ак-Булуңга 14 чырак үлүштүк гранттын эсебинен киргизилди.\nКызмат унаасы сатылып алынбайт, ордуна мектеп көчөсү оңдолот.\nРезервдик фонд бир пайыз.',
        ru: 'В проект внесены 14 фонарей для Верхнего Ак-Булуна за счёт долевого гранта.\nСлужебная машина не покупается, вместо неё ремонтируется школьная улица.\nРезервный фонд один процент.',
        en: '14 lamps for Upper Ak-Bulun, paid by the shared grant, are in the draft.\nNo service car is bought; the school street is repaired instead.\nThe reserve fund is one per cent.',
      },
      agenda,
      where: hall,
    }),
  },
]
