import type { LineWords } from '#app/domain/budget/line-words.ts'

type DemoWords = Pick<LineWords, 'side' | 'key' | 'what' | 'people' | 'why'> & {
  /** Years before the draft that is discussed now. */
  back: number
  /** Of last year's finished round. */
  projects?: readonly number[]
}

/** What the demonstration's office says of its lines. */
export const demoWords: readonly DemoWords[] = [
  {
    ...{ back: 2, side: 'expenditure', key: '70640', people: 3_200 },
    what: {
      ky: 'Айылдардын көчөлөрүндөгү 146 чырактын электр энергиясын, лампасын жана оңдоосун төлөйт',
      ru: 'Платит за электроэнергию, лампы и ремонт 146 уличных фонарей',
      en: 'Pays for the power, bulbs and repair of 146 street lamps',
    },
    why: 'Үнөмдүү лампалар арзан келди',
  },
  {
    ...{ back: 1, side: 'expenditure', key: '70421', people: 1_900, projects: [6] },
    what: {
      ky: 'Сугат арыктарын жазында жана күзүндө тазалоо, суу бөлгүчтөрдү оңдоо',
      ru: 'Очистка арыков весной и осенью, ремонт вододелителей',
      en: 'Clearing of ditches in spring and autumn, repair of water dividers',
    },
    why: '',
  },
  {
    ...{ back: 1, side: 'expenditure', key: '70620', people: 7_340, projects: [9] },
    what: {
      ky: 'Көчөлөрдү, базардын жанын жана сай бойлорун тазалоо, көчөт отургузуу',
      ru: 'Уборка улиц, площади у базара и берегов саев, посадка деревьев',
      en: 'Cleaning of streets, the market square and stream banks, planting of trees',
    },
    why: '',
  },
  {
    ...{ back: 0, side: 'expenditure', key: '70640', people: 3_600 },
    what: {
      ky: 'Айылдардын көчөлөрүндөгү 146 чырактын электр энергиясын, лампасын жана оңдоосун төлөйт; Жогорку Ак-Булуңга дагы 14 чырак кошулат',
      ru: 'Платит за электроэнергию, лампы и ремонт 146 уличных фонарей; в Верхнем Ак-Булуне добавятся ещё 14',
      en: 'Pays for the power, bulbs and repair of 146 street lamps; 14 more are added in Upper Ak-Bulun',
    },
    why: 'Үлүштүк гранттан төлөнүүчү 14 чырак кошулду',
  },
  {
    ...{ back: 2, side: 'expenditure', key: '70911', people: 86 },
    what: {
      ky: 'Бала бакчанын тарбиячылары, балдардын тамагы, жылуулугу жана оңдоосу',
      ru: 'Воспитатели детского сада, питание детей, тепло и ремонт',
      en: 'Teachers of the kindergarten, food for the children, heat and repair',
    },
    why: 'Азык-түлүк кымбаттады',
  },
]
