import type { Stand } from '#app/domain/conciliations/offer.ts'
import type { Side, SideKind } from '#app/domain/conciliations/side.ts'
import type { movedLines } from '../budget/moved-lines.ts'
import type { DemoRemark } from '../remarks/demo-remarks.ts'

/** Remarks on last year's winter draft that pull apart, and one that asks for an explanation; words and people are invented. */
export const tableRemarks: readonly DemoRemark[] = [
  {
    ...{ line: '70630', days: 318, author: 1, named: true, wish: 'more', voices: 17 },
    sum: [180, '70810'],
    text: 'Кең-Сууга 400 метр суу түтүгү керек. Траншеяны өзүбүз казабыз.',
    answer: { verdict: 'rejected', after: 3, reason: 'Түтүккө быйыл каражат каралган эмес.' },
    word: { isAnswer: false, text: 'Казууну өзүбүз мойнубузга алганыбыз эске алынган жок.' },
  },
  {
    ...{ line: '70810', days: 309, author: 3, wish: 'more', voices: 15, sum: [150, '70111'] },
    text: 'Стадиондун отургучтары чирип калган, оңдолсун. Жаштардын мелдеши кыскарбасын.',
  },
  {
    ...{ line: '70810', days: 309, author: 5, named: true, wish: 'less', voices: 12 },
    sum: [60, '70630'],
    text: 'Майрамдык мелдештерге азыраак, сууга көбүрөөк кетсин. Эки мелдешти бириктирсе болот.',
  },
  {
    ...{ line: '70111', days: 308, author: 7, wish: 'less', voices: 6, source: 'letter' },
    sum: [100, '70451'],
    text: 'Айыл өкмөтүнүн башка чыгымдары кыскарсын, акчасы жолго берилсин.',
  },
  {
    ...{ line: '70630', days: 307, author: 9, wish: 'explain' },
    text: 'Сордургучтардын электр энергиясына эмнеге көп кетет?',
    answer: {
      ...{ verdict: 'explained', after: 2 },
      reason: 'Үч сордургуч күн-түн иштейт, тариф жыл башында өскөн.',
    },
  },
]

type DemoSide = Pick<Side, 'name' | 'women' | 'men'> & { kind: SideKind }

export const tableSides: readonly DemoSide[] = [
  { name: 'Кең-Суунун тургундары', kind: 'authors', women: 2, men: 1 },
  { name: 'Жаштар комитети', kind: 'authors', women: 1, men: 1 },
  { name: 'Финансы-экономика бөлүмү', kind: 'office', women: 1, men: 1 },
  { name: 'Бюджет боюнча туруктуу комиссия', kind: 'kenesh', women: 1, men: 3 },
]

type Line = keyof typeof movedLines

type DemoOffer = {
  /** The side that made it, from 1. */
  by: number
  text: string
  moves: readonly { from: Line; to: Line; thousands: number; remark: number }[]
  /** What each side says, in their order; who is against says why. */
  stands: readonly (Stand | readonly ['against', string])[]
  withdrawn?: boolean
}

export const tableOffers: readonly DemoOffer[] = [
  {
    ...{ by: 1, text: 'Түтүккө 180,0 миң сом мелдештерден алынсын.' },
    moves: [{ from: 'games', to: 'pipes', thousands: 180, remark: 1 }],
    stands: ['agrees', ['against', 'Мелдештерге эч нерсе калбайт.'], 'silent', 'silent'],
    withdrawn: true,
  },
  {
    ...{ by: 2, text: 'Стадиондун отургучтарына айыл өкмөтүнүн чыгымынан 150,0 миң сом.' },
    moves: [{ from: 'goods', to: 'games', thousands: 150, remark: 2 }],
    stands: [
      'silent',
      'agrees',
      ['against', 'Оңдоонун сметасы жок, иш быйыл башталбайт.'],
      ['against', 'Адегенде долбоор-смета керек.'],
    ],
  },
  {
    by: 4,
    text: 'Түтүккө 105,0 миң сом: материал бюджеттен, траншеяны тургундар казат. Эки мелдеш бириктирилет.',
    moves: [
      { from: 'games', to: 'pipes', thousands: 60, remark: 1 },
      { from: 'goods', to: 'pipes', thousands: 45, remark: 1 },
    ],
    stands: [
      'agrees',
      ['against', 'Стадион дагы калтырылды. Кийинки жылы өзүнчө сап менен жазылсын.'],
      'agrees',
      'agrees',
    ],
  },
]

export const tableProtocol = {
  chair: 'Бегимай Алиева, бюджет боюнча туруктуу комиссиянын төрайымы',
  text: 'Тараптар төрт пикирди карады. Финансы-экономика бөлүмү беренелерди түшүндүрдү.\nБиринчи сунушту Кең-Суунун тургундары өздөрү кайтарып алышты.\nҮчүнчү сунуш боюнча үч тарап макул болду, жаштар комитети өзгөчө пикирин жазды.',
  replies: [
    'Материалга 105,0 миң сом табылды, калган 75,0 миң сомдук жер иштерин тургундар өздөрү аткарат.',
    'Отургучтарды оңдоонун сметасы жок, быйыл иш башталбайт. Смета даяр болсо, кийинки жылдын долбооруна киргизилет.',
    'Эки мелдеш бириктирилип, 60,0 миң сом суу түтүгүнө берилди.',
    'Башка чыгымдардан 45,0 миң сом кыскарды, ал суу түтүгүнө берилди.',
  ],
} as const
