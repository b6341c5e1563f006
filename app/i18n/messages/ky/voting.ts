import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { VotingReasons } from '#app/domain/voting/reasons.ts'
import { count, money } from '#app/i18n/format.ts'

/** The ballot and its receipt. */
export const voting = {
  title: 'Кайсы сунуштарды тандайсыз?',
  rule: {
    upTo: (max: number) => `Эң көп ${count(max, 'ky')} сунуш тандаңыз.`,
    between: (min: number, max: number) =>
      `Кеминде ${count(min, 'ky')}, эң көп ${count(max, 'ky')} сунуш тандаңыз.`,
    withinMoney: (limit: string) =>
      `Каалаганыңызча тандаңыз, бирок баалары кошулганда ${limit} чегинен ашпасын.`,
  },
  changeUntil: (when: string) => `Акыркы мөөнөт: ${when}. Ага чейин добушту кайра өзгөртсө болот.`,
  secret: 'Ким эмнеге добуш бергенин эч ким көрө албайт.',
  already: (day: string) =>
    `Сиз добуш бергенсиз: ${day}. Кайра жөнөтсөңүз, мурунку добушуңуз толугу менен алмашат.`,
  receiptLink: 'Добушуңуздун күбөлүгү',
  wholeAimak: 'Бүт айыл аймагы',
  potOf: (village: string, limit: string) => `${village}: ${limit}`,
  projects: 'Сунуштар',
  number: (number: number) => `№ ${number}`,
  read: 'толугу',
  tray: {
    chosen: 'Тандалган сунуш',
    sum: 'Баасы бардыгы',
    leftMoney: 'Калган акча',
    leftChoices: 'Дагы тандаса болот',
    notCast: 'добуш азырынча бериле элек',
    over: 'чектен ашып кетти',
  },
  cast: 'Добушту берүү',
  rulesPrint: (print: string) => `Эреженин жана тизменин изи: ${print}`,
  changedTitle: 'Барак эскирип калган',
  openAgain: 'Баракты кайра ачуу',
  nothingOnPaper: 'Бул добушта сиз тандай турган сунуш жок.',
  receipt: {
    title: 'Добушуңуз кабыл алынды',
    code: 'Күбөлүктүн коду',
    day: 'Күнү',
    round: 'Добуш берүү',
    keep: 'Кодду жазып же басып алыңыз. Ал добушуңуз эсепке кошулганын билдирет, бирок эмнени тандаганыңызды көрсөтпөйт.',
    change: (when: string) => `Пикириңиз өзгөрсө, кайра добуш бериңиз. Акыркы мөөнөт: ${when}.`,
    closed: 'Добуш берүү жабылды.',
    changeLink: 'Добушту өзгөртүү',
    home: 'Сунуштарга кайтуу',
    print: 'Басып чыгаруу үчүн браузердин «Басып чыгаруу» буйругун колдонуңуз.',
    whole: 'Күбөлүк толугу менен',
    wholeHint: 'Бул сап кол тамга менен ырасталган, аны кийин каалаган адам текшере алат.',
    none: 'Сиз бул жолу добуш бере элексиз',
  },
}

export const votingReasons: ReasonTexts<VotingReasons> = {
  'choose-something': () => 'Жок дегенде бир сунуш тандаңыз',
  'too-few-choices': ({ min, chosen }) =>
    `Кеминде ${count(min, 'ky')} сунуш тандаңыз, азыр ${count(chosen, 'ky')} тандалды`,
  'too-many-choices': ({ max, chosen }) =>
    `Эң көп ${count(max, 'ky')} сунуш тандаса болот, азыр ${count(chosen, 'ky')} тандалды. Ашыгын алып салыңыз`,
  'over-the-money': ({ sum, money: limit }) =>
    `Тандалгандардын баасы ${money(sum, 'ky')}, чек болсо ${money(limit, 'ky')}. Бир нечесин алып салыңыз`,
  'choice-not-on-ballot': () =>
    'Тандалгандардын бири бул тизмеде жок. Баракты кайра ачып, башынан тандаңыз',
  'choice-twice': () => 'Бир сунуш эки жолу белгиленген. Бир жолу эле белгилеңиз',
  'rules-changed': () =>
    'Сиз бул баракты ачкандан кийин эреже же тизме жаңырды. Добуш сакталган жок: баракты кайра ачып, тандаңыз',
  'vote-being-checked': () =>
    'Добушуңуз текшерилип жатат: байланыш үзүлүп калды. Бир мүнөттөн кийин күбөлүк барагын ачыңыз же кайра жөнөтүңүз, эки жолу саналбайт',
  'vote-not-ready': () =>
    'Добуш кабыл алуу азыр мүмкүн эмес: сервердин ачкычтары туура келбейт. Айыл өкмөтүнө кабарлаңыз, добушуңуз сакталган жок',
  'no-ballot-yet': () => 'Сиз бул жолу добуш бере элексиз',
}
