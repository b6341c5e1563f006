import { partsOf, type Quarter } from '#app/domain/ratings/quarter.ts'
import type { AgeGroup } from '#app/domain/ratings/rating.ts'
import type { Score } from '#app/domain/ratings/statistics/score-counts.ts'
import type { Trend } from '#app/domain/ratings/statistics/trend.ts'
import { untilDay } from '#app/i18n/days.ts'
import { count, date } from '#app/i18n/format.ts'

const scores: Record<Score, string> = {
  1: 'Өтө жаман',
  2: 'Жаман',
  3: 'Орто',
  4: 'Жакшы',
  5: 'Абдан жакшы',
}
const trends: Record<Trend, string> = {
  better: '↗ жакшырды',
  worse: '↘ начарлады',
  unclear: '≈ так өзгөрүү жок',
  few: '– салыштырууга баа аз',
}
const ages: Record<AgeGroup, string> = {
  '16-28': '28ге чейин',
  '29-59': '29–59',
  '60': '60 жана улуу',
}

/** What residents say of services. */
export const ratings = {
  scores,
  trends,
  ages,
  noAge: 'жашын айткан эмес',
  quarter: (quarter: Quarter) => {
    const { year, part } = partsOf(quarter)
    return `${year}-жылдын ${part}-чейреги`
  },
  count: (of: number) => `${count(of, 'ky')} баа`,
  satisfied: (satisfied: number, of: number, share: string, low: string, high: string) =>
    `Ыраазы: ${count(satisfied, 'ky')} / ${count(of, 'ky')}, ${share} (${low}–${high})`,
  bar: (share: string, low: string, high: string) => `Ыраазы: ${share}, аралыгы ${low} – ${high}`,
  ends: { none: '0 %', half: 'жарымы', all: '100 % ыраазы' },
  noneYet: 'Азырынча баа жок: биринчи болуп баалаңыз.',
  rateSignedIn: 'Баалоо үчүн порталга кирүү керек.',
  onlyWords: 'Пикирлер гана көрсөтүлөт',
  title: 'Тургундардын баасы',
  few: 'Баалар өтө аз',
  fewWhy: (missing: number) =>
    `Бешөөдөн аз баадан орточо да, тилке да, бөлүнүшү да чыгарылбайт: бир киши баарын өзгөртүп коёр эле. Дагы ${count(missing, 'ky')} баа керек.`,
  said: (satisfied: number, of: number, share: string) =>
    satisfied === 0
      ? `${count(of, 'ky')} баанын бири да 4 же 5 эмес: ${share} ыраазы.`
      : `${count(of, 'ky')} баанын ${count(satisfied, 'ky')} — 4 же 5: ${share} ыраазы.`,
  truth: (low: string, high: string) => `Чыныгы үлүш ${low} – ${high} аралыгында болушу мүмкүн.`,
  before: (satisfied: number, of: number, share: string, low: string, high: string) =>
    satisfied === 0
      ? `Өткөн чейректе ${count(of, 'ky')} баанын бири да ыраазы эмес эле (${share}, ${low}–${high}).`
      : `Өткөн чейректе ${count(of, 'ky')} баанын ${count(satisfied, 'ky')} ыраазы эле (${share}, ${low}–${high}).`,
  burst: (ratings: number) =>
    `${count(ratings, 'ky')} баа он мүнөттүн ичинде бир түзмөктөн же бир тармактан келди: балким чогулушта бир телефон менен, балким бирөөнүн аракети. Алар эсептен чыгарылган жок.`,
  splits: 'Суроолор жана жаш топтору боюнча',
  question: 'Суроо',
  mean: 'Орточо',
  ratings: 'Баа',
  satisfiedHead: 'Ыраазылар',
  group: 'Жаш тобу',
  merged: 'Беш кишиден аз топ жанындагыга кошулду: кемитип да чыгарууга болбойт.',
  noSplit: 'Жаш топтору көрсөтүлбөйт: беш кишиден аз топ бар.',
  counted: (quarter: string) => `${quarter}, бир адамдан бир баа.`,
  words: (of: number) => `Пикирлер (${count(of, 'ky')})`,
  noName: 'Пикирлер атсыз көрсөтүлөт.',
  used: (on: string) => `Пайдаланган күнү: ${on}`,
  rate: 'Баалоо',
  figure: 'тургундардын баасы',
  ofFive: (of: number) => `(5тен) · ${count(of, 'ky')} баа`,
  figureFew: 'баа: өтө аз, 5тен кем',
  figureSatisfied: 'ыраазы',
  figureTrend: 'өткөн чейректен бери',
  reply: {
    title: 'Кызмат көрсөтүүчүнүн жообу',
    waiting: (quarter: string, due: string, left: number) =>
      left < 0
        ? `${quarter} боюнча жооп берилген жок. Мөөнөтү ${due} бүткөн.`
        : `${quarter} боюнча жооп күтүлүүдө. Мөөнөтү: ${due}, ${count(left, 'ky')} күн калды.`,
    since: (on: string) => `Суралды: ${on}, көбү нааразы болгондо.`,
    clock: (gone: number, of: number) => `${count(of, 'ky')} күндүн ${count(gone, 'ky')} өттү`,
    inTime: 'Мөөнөтүндө',
    late: 'Кечикти',
    about: (provider: string, on: string, quarter: string) =>
      `Жооп берген: ${provider}. Айыл өкмөтү киргизди, ${on} · ${quarter}`,
    soon: 'Көбү нааразы: кызмат көрсөтүүчүдөн жооп бир сааттын ичинде суралат.',
    none: 'Жооп суралган жок: көбү нааразы болгондо суралат.',
  },
  form: {
    title: (called: string) => `Баалоо: ${called}`,
    heading: (called: string) => `${called}: баалаңыз`,
    crumb: 'Баалоо',
    lead: '2 мүнөт. Биринчи суроодон башкасын калтырып кетсе болот. Атыңыз эч жерде көрсөтүлбөйт.',
    first: 'Бул чейректе сиз баалай элексиз.',
    again: 'Бул чейректе сиз баалагансыз: мурунку бааңыз төмөндө турат.',
    toPage: 'Кызматтын барагы',
    rule: (until: Date) =>
      `Бир чейректе бир кызматка бир баа эсептелет; ${untilDay(until, 'ky')} өзгөртсөңүз, акыркысы калат.`,
    score: 'Жалпысынан кандай?',
    used: 'Акыркы жолу качан пайдаландыңыз?',
    usedHint: 'Болжолдуу күн да болот.',
    questions: 'Так айтсаңыз',
    scale: '1 — өтө жаман, 5 — абдан жакшы.',
    unknown: 'билбейм',
    more: 'Сөз жана сүрөт',
    words: 'Эмнени айткыңыз келет?',
    wordsHint: 'Атыңызсыз жарыяланат. Адамдардын аты-жөнүн жазбаңыз.',
    photo: 'Сүрөт',
    photoHint: 'Тартылган жери менен убактысы файлдан өчүрүлөт.',
    send: 'Бааны жөнөтүү',
  },
  work: {
    title: (called: string) => `Баалоого жооп: ${called}`,
    lead: 'Кызмат көрсөтүүчүнүн жообун өзү жазгандай киргизиңиз. Баракта аны айыл өкмөтү киргизгени айтылат; кийин өзгөртүлбөйт.',
    asked: (on: Date, due: Date) => `Суралды: ${date(on, 'ky')}. Мөөнөтү: ${date(due, 'ky')}.`,
    text: 'Жооп',
    send: 'Жарыялоо',
    words: 'Жазылган пикирлер',
    hide: 'Ачык барактан алуу',
    hideReason: 'Эмне үчүн',
    hiddenBecause: (reason: string) => `Ачык барактан алынган: ${reason}`,
    noWords: 'Бул чейректе сөз менен эч нерсе жазылган жок',
    open: 'Баалар жана жооп',
  },
}
