import { som } from '#app/domain/money.ts'
import type { Answer } from '#app/domain/remarks/answer.ts'
import { type LineAsked, movesOf, type WrittenRemark } from '#app/domain/remarks/check-remark.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'

/** A remark of the demonstration: days before today, who by the place among the residents, and what was made of it. */
export type DemoRemark = Pick<Remark, 'wish' | 'text'> & {
  line: string
  days: number
  author: number
  named?: true
  /** Thousand som, and the line that gives them, or gets them where less is asked for. */
  sum?: readonly [thousands: number, other: string]
  source?: 'letter' | 'hearing'
  voices?: number
  answer?: Pick<Answer, 'verdict' | 'reason'> & {
    /** Days after the remark. */
    after: number
    ground?: string
    duplicateOf?: number
    moved?: readonly [from: string, thousands: number]
  }
  word?: { isAnswer: boolean; text?: string }
  second?: { reason: string }
}

/** A line of spending as a form names it. */
export const spent = (key: string): LineAsked => ({ side: 'expenditure', key })

/** What its form would make of its sum: more gives to its line and takes from the other, less the other way. */
export function wantedBy({
  wish,
  line,
  sum: of,
}: Pick<DemoRemark, 'wish' | 'line' | 'sum'>): WrittenRemark['wanted'] {
  const [thousands, other] = of ?? []
  const sum = thousands === undefined ? null : som(thousands * 1_000)
  return movesOf(wish, spent(line), { sum, other: other === undefined ? null : spent(other) })
}

/** In every state: taken into account, in part, not, not this budget's, doubled, explained, late, waiting. */
export const demoRemarks: readonly DemoRemark[] = [
  {
    ...{ line: '70640', days: 22, author: 1, named: true, wish: 'more', voices: 14 },
    text: 'Грантка сурап алган 14 чырак долбоорго кирген эмес. Жогорку Ак-Булуңдун эки көчөсү кечинде караңгы.',
    answer: {
      ...{ verdict: 'accepted', after: 5, ground: 'Дем берүүчү (үлүштүк) гранттын шарттары' },
      reason:
        'Кошулабыз: грант ушул чырактарга берилген, долбоордун кийинки версиясына 318 миң сом киргизилет.',
    },
    word: { isAnswer: true },
  },
  {
    ...{ line: '70451', days: 21, author: 2, named: true, wish: 'more', voices: 11 },
    sum: [200, '70111'],
    text: 'Унаанын ордуна мектеп көчөсү оңдолсун. Жазында баткак болуп, балдар этегинен суу кечет.',
    answer: {
      ...{ verdict: 'partly', after: 5, ground: 'Кеңештин туруктуу комиссиясынын корутундусу' },
      reason:
        'Унаа алынбайт, анын 203 миң сому жолго которулат: мектеп көчөсүнүн баткак бөлүгү оңдолот, калганы кийинки жылы.',
      moved: ['70111', 203],
    },
    word: { isAnswer: true },
  },
  {
    ...{ line: '70451', days: 20, author: 3, wish: 'more', voices: 8 },
    text: 'Кең-Суунун көпүрөсү бекемделсин. Тирөөчү жарака кеткен, мектеп автобусу тегеренип жүрөт.',
    answer: {
      ...{ verdict: 'rejected', after: 6 },
      reason: 'Көпүрөгө керектүү каражат жок; район жол фондусуна билдирме берилет.',
    },
    word: { isAnswer: false, text: 'Автобус үчүн салмак чеги качан коюларын сурагам.' },
  },
  {
    ...{ line: '70451', days: 19, author: 4, wish: 'explain' },
    text: 'Кышкы кар тазалоо канча жолу болот?',
    answer: {
      ...{ verdict: 'explained', after: 3 },
      reason: 'Ашууга чейинки жол кышына жыйырма жолу тазаланат.',
    },
  },
  {
    ...{ line: '70640', days: 18, author: 5, wish: 'mistake' },
    text: 'Гранттын 14 чырагы кайда?',
    answer: {
      ...{ verdict: 'duplicate', duplicateOf: 1, after: 2 },
      reason: 'Жооп биринчи пикирде.',
    },
  },
  {
    ...{ line: '70111', days: 17, author: 6, source: 'letter', wish: 'less' },
    text: 'Мугалимдердин айлыгы көбөйсүн, айыл өкмөтүнө азыраак кетсин.',
    answer: {
      ...{ verdict: 'outside', after: 12 },
      reason: 'Мугалимдердин айлыгын республикалык бюджет төлөйт.',
    },
  },
  {
    ...{ line: '70630', days: 15, author: 7, named: true, wish: 'more', voices: 6 },
    text: 'Кең-Сууга 400 метр суу түтүгү керек. Чуңкурду өзүбүз казабыз.',
    answer: {
      ...{ verdict: 'rejected', after: 4 },
      reason: 'Долбоордо материалга каражат жок.',
    },
    word: { isAnswer: false, text: 'Казууну өзүбүз мойнубузга алганыбыз эске алынган эмес.' },
    second: { reason: 'Экинчи карап чыгуу: материал макулдашуу столунда каралат.' },
  },
  {
    ...{ line: '70620', days: 9, author: 8, source: 'letter', wish: 'less' },
    text: 'Көрктөндүрүүгө азыраак, сууга көбүрөөк кетсин.',
  },
  {
    ...{ line: '70640', days: 2, author: 9, wish: 'more', sum: [60, '70620'], voices: 3 },
    text: 'Төмөнкү Ак-Булуңга да алты чырак орнотулсун.',
  },
]
