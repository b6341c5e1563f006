import type { Theme } from '#app/domain/rounds/round.ts'

/** What residents of the demonstration report, by kind: invented, as are all its people. */
export const demoProblems: readonly {
  kind: string
  theme: Theme
  told: readonly { title: string; words: string }[]
}[] = [
  {
    ...{ kind: 'water', theme: 'water' },
    told: [
      { title: 'Түтүк жарылган', words: 'Үч күндөн бери суу агып жатат, жол муз болду.' },
      { title: 'Колонкага суу жетпейт', words: 'Кечинде тамчы гана чыгат.' },
      { title: 'Колонканын туткасы сынган', words: 'Бурасак да суу чыкпайт.' },
    ],
  },
  {
    ...{ kind: 'lighting', theme: 'lighting' },
    told: [
      {
        title: 'Көчө жарыгы күйбөйт',
        words: 'Төрт чырактын бирөө да күйбөйт, балдар караңгыда кайтат.',
      },
      { title: 'Мамы кыйшайган', words: 'Шамалдан кийин жолго карай жантайып калды.' },
      { title: 'Жарык күндүз күйөт', words: 'Эки жумадан бери күндүз да өчпөйт.' },
    ],
  },
  {
    ...{ kind: 'roads', theme: 'roads' },
    told: [
      { title: 'Жолдо терең чуңкур', words: 'Кечинде көрүнбөйт, бир машина түшүп кетти.' },
      { title: 'Кар тазаланган жок', words: 'Автобус токтоочу жайга чейин жөө баса албайбыз.' },
      { title: 'Көпүрөнүн тактайы сынган', words: 'Балдар мектепке ушул жерден өтөт.' },
    ],
  },
  {
    ...{ kind: 'waste', theme: 'waste' },
    told: [
      { title: 'Таштанды алынган жок', words: 'Эки жума болду, контейнер толуп кетти.' },
      { title: 'Арыктын жээгине таштанды төгүлгөн', words: 'Ким төккөнү белгисиз, жыты жаман.' },
    ],
  },
  {
    ...{ kind: 'irrigation', theme: 'irrigation' },
    told: [
      { title: 'Арык бузулган', words: 'Суу талаага жетпей, жолго чыгып жатат.' },
      { title: 'Сугат суунун кезеги келбейт', words: 'Он эки күндөн бери күтөбүз.' },
    ],
  },
  {
    ...{ kind: 'kindergarten', theme: 'school' },
    told: [
      { title: 'Чатыр тамчылап жатат', words: 'Жамгыр жааганда уктоочу бөлмөгө тамат.' },
      { title: 'Бөлмө суук', words: 'Эртең менен 14 градус.' },
    ],
  },
]

export const demoPlaces = [
  'Мектеп көчөсү, мектептин маңдайында',
  'Достук көчөсү, дүкөндүн каршысында',
  'Жаштык көчөсү, медпункттун артында',
  'көпүрөнүн жанында',
  'айыл өкмөтүнүн артында',
] as const

/** To whom a report of a kind is passed on where it is not the office's. */
const others: Readonly<Record<string, { whose: string; text: string }>> = {
  water: {
    whose: 'Райондук сууну бөлүштүрүү мекемеси',
    text: 'Бул түтүк райондук суу линиясынын бөлүгү, билдирүү өткөрүлүп берилди.',
  },
  lighting: {
    whose: 'Райондук электр тармактары',
    text: 'Бул мамы электр тармактарынын балансында, билдирүү өткөрүлүп берилди.',
  },
  waste: {
    whose: 'Токой чарбасы',
    text: 'Таштанды токой чарбасынын жеринде жатат, билдирүү өткөрүлүп берилди.',
  },
  irrigation: {
    whose: 'Райондук суу чарба башкармалыгы',
    text: 'Бул арык райондук суу чарбасына карайт, билдирүү өткөрүлүп берилди.',
  },
  kindergarten: {
    whose: 'Райондук билим берүү бөлүмү',
    text: 'Имаратты райондук билим берүү бөлүмү карайт, билдирүү өткөрүлүп берилди.',
  },
}
export const otherOf = (kind: string) =>
  others[kind] ?? {
    whose: 'Облустук жол башкармалыгы',
    text: 'Бул жол облустук, ошондуктан билдирүү өткөрүлүп берилди.',
  }

/** What the office answers in each state; what is not its own is answered by its kind. */
export const demoAnswers = {
  planned: 'Бригада чыгат, керектүү тетиктер сатып алынды.',
  'in-progress': 'Иш башталды, эки күндөн кийин дагы жазабыз.',
  fixed: 'Оңдолду, сүрөткө тартылды. Кайталанса, кайра ачыңыз.',
  duplicate: 'Ушул эле жер жөнүндө мурда билдирилген, ошол жерде иштеп жатабыз.',
  cannot: 'Бул жер жеке менчик, айыл өкмөтү ал жерде иштей албайт.',
} as const
