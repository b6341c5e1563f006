import type { ReplyClock } from '#app/domain/remarks/answer.ts'
import type { ReplyFigures } from '#app/domain/remarks/figures.ts'
import type { RemarkState } from '#app/domain/remarks/verdict.ts'
import { untilDay } from '#app/i18n/days.ts'
import { count, date } from '#app/i18n/format.ts'

const states: Record<RemarkState, string> = {
  open: 'Жооп күтүлүүдө',
  accepted: 'Эске алынды',
  partly: 'Жарым-жартылай эске алынды',
  rejected: 'Четке кагылды',
  outside: 'Бул бюджет чечпейт',
  duplicate: 'Башка пикирди кайталайт',
  explained: 'Түшүндүрүлдү',
}

const clock: Record<ReplyClock['kind'], (days: number) => string> = {
  'in-time': (days) =>
    days === 0
      ? 'жооп ошол эле күнү берилди'
      : `жооп ${count(days, 'ky')} күндө берилди, мөөнөтүндө`,
  late: (days) => `жооп ${count(days, 'ky')} күн кечикти`,
  open: (days) =>
    days === 0 ? 'жооптун мөөнөтү бүгүн бүтөт' : `жоопко ${count(days, 'ky')} күн калды`,
  overdue: (days) => `жооп жок, ${count(days, 'ky')} күн кечикти`,
}

/** How the office answers remarks, and what authors say of it. */
export const remarkAnswers = {
  states,
  clock,
  state: 'Чечим',
  reply: 'Жооптун мөөнөтү',
  due: 'Жооп кайсы күнгө чейин',
  firstAnsweredAt: 'Биринчи жооп берилген күн',
  answeredAt: 'Күчүндөгү жооп берилген күн',
  answer: 'Жооп.',
  secondAnswer: 'Экинчи карап чыгуунун жообу.',
  settled: 'Макулдашуу столунун жообу.',
  atTable: (table: number) => `${count(table, 'ky')}\u2011макулдашуу столунда чечилди`,
  secondClock: (clockWords: string) => `Экинчи карап чыгуу: ${clockWords}`,
  sameAs: (numero: string) => `${numero} пикирди кайталайт`,
  movedTo: 'мына буга',
  movesAhead:
    'Жоопто убадаланган которуу. Ал бюджеттин версиясы менен гана күчүнө кирет, жооптон кийин жаңы версия чыга элек.',
  movesPromised:
    'Жоопто убадаланган которуу. Андан кийин бюджеттин жаңы версиясы чыккан: берененин азыркы суммасы ошондо.',
  ground: 'Негизи',
  dueBy: (day: Date, responsible: string | null) =>
    responsible === null
      ? `Айыл өкмөтү ${untilDay(day, 'ky')} жооп берет.`
      : `${responsible} ${untilDay(day, 'ky')} жооп берет.`,
  putOff: (first: Date, due: Date, reason: string) =>
    `Жооптун алгачкы мөөнөтү: ${date(first, 'ky')}. Ал ${untilDay(due, 'ky')} узартылды: ${reason}. Өз убагындабы же кечби, алгачкы мөөнөт боюнча эсептелет.`,
  putOffTo: 'Узартылган мөөнөт',
  word: { yes: 'Автор: ооба, бул жооп', no: 'Автор: бул жооп эмес' },
  figures: ({ all, inTime, late, waiting, overdue, ...rest }: ReplyFigures) =>
    [
      `Бардыгы ${count(all, 'ky')} пикир. Мөөнөтүндө жооп берилди: ${count(inTime, 'ky')}, кеч: ${count(late, 'ky')}, жооп күтүүдө: ${count(waiting, 'ky')}${overdue > 0 ? ` (анын ичинде мөөнөтү өткөнү: ${count(overdue, 'ky')})` : ''}.`,
      `Эске алынды: ${count(rest.accepted, 'ky')}, жарым-жартылай эске алынды: ${count(rest.partly, 'ky')}.`,
      ...(rest.second > 0
        ? [
            `Экинчи жолу карап чыгуу суралды: ${count(rest.second, 'ky')}, анын ичинде жооп күтүүдө: ${count(rest.secondWaiting, 'ky')}.`,
          ]
        : []),
    ].join(' '),
  say: {
    question: 'Бул сиздин пикириңизге жооп болдубу?',
    once: 'Бир жолу эле айтылат. Жок десеңиз, башка адам дагы бир жолу карап чыгат.',
    missing: 'Эмнеге жооп берилген жок?',
    missingHint: 'Жок десеңиз, ушуну жазыңыз',
    yes: 'Ооба, бул жооп',
    no: 'Жок, дагы карап чыгылсын',
  },
  form: {
    title: (number: number, year: number) => `${count(number, 'ky')}\u2011пикирге жооп, ${year}`,
    button: 'Жооп берүү',
    secondLead:
      'Автор биринчи жоопту жооп эмес деди. Экинчи жоопту башка адам берет, ал акыркысы болот.',
    verdict: 'Чечим',
    reason: 'Жооп жана анын себеби',
    reasonHint: 'Баары окуйт. Эмне чечилди, эмне үчүн?',
    ground: 'Кайсы токтомго же мыйзамга негизделет',
    groundHint: 'Мисалы: кеңештин токтому, № жана күнү',
    duplicateOf: 'Кайсы пикирди кайталайт',
    noDuplicate: 'кайталабайт',
    move: (at: number) => `Акча кайдан кайда которулат, ${count(at, 'ky')}\u2011сап`,
    from: 'Кайсы беренеден',
    to: 'Кайсы беренеге',
    amount: 'Сумма',
    noLine: 'эч кайсыдан',
  },
  assign: {
    title: (number: number, year: number) =>
      `${count(number, 'ky')}\u2011пикирге ким жооп берет, ${year}`,
    button: 'Жооптуу адамды дайындоо',
    who: 'Жооптуу адам',
    due: 'Кайсы күнгө чейин',
    dueHint:
      'Адаттагы мөөнөт: пикирден кийин беш жумуш күнү. Айга жараша майрамдар эсепке алынбаган.',
    reason: 'Адаттагыдан кеч болсо, себеби',
    reasonHint: 'Баары окуйт',
  },
}
