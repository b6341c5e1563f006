import type { MessageTexts } from '#app/domain/messages.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type {
  ProblemWork,
  problemAuditActions,
  problemRetention,
} from '#app/domain/problems/manifest.ts'
import type { ProblemMessages } from '#app/domain/problems/messages.ts'
import type { ProblemReasons } from '#app/domain/problems/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { count, numero } from '#app/i18n/format.ts'
import { complaints } from './complaints.ts'
import { problemMap } from './problem-map.ts'
import { problemWork } from './problem-work.ts'
import { problems } from './problems.ts'

const audit: Record<keyof typeof problemAuditActions, string> = {
  'problem-code-sent': 'Билдирүүнү тастыктоочу код жөнөттү',
  'problem-reported': 'Көйгөйдү билдирди',
  'problem-handled': 'Көйгөйгө жооп берди',
  'problem-reopened': 'Билдирүүнү кайра ачты',
  'problem-followed': 'Билдирүүгө кошулду',
  'problem-said-still': 'Дагы эле ошондой экенин айтты',
  'problem-cleaned': 'Билдирүүсүнөн жеке маалыматын алып салды',
  'problem-complained': 'Билдирүүдө эреже бузулганын айтты',
  'problem-complaint-dismissed': 'Билдирүүдө эреже бузулган жок деп чечти',
  'problem-hidden': 'Билдирүүнүн сөзүн жашырды',
  'problem-shown': 'Билдирүүнүн сөзүн кайра көрсөттү',
  'problem-sender-read': 'Билдирүүнү ким жөнөткөнүн карады',
  'problem-key-issued': 'Программага билдирүү жөнөтүүчү ачкыч берди',
  'problem-key-ended': 'Программанын ачкычын токтотту',
}

const retention: RetentionWordsOf<typeof problemRetention> = {
  problems: {
    what: 'Көйгөй жөнүндө билдирүү: сөзү, сүрөтү, жери, ким жөнөткөнү, телефону, эмне болгону',
    why: 'Жооп берилиши жана кызматтын абалы көрүнүшү үчүн; телефонду автору өчүрө алат',
  },
  'problem-drafts': {
    what: 'Жазылып бүтпөгөн билдирүү',
    why: 'Байланыш үзүлсө, кайра баштабаш үчүн',
    goes: (term) => `Башталгандан кийин өчөт: ${term}`,
  },
  'problem-voices': {
    what: 'Ким кайсы билдирүүгө кошулганы жана «дагы эле ошондой» дегени',
    why: 'Жаңылык жеткирүү жана бир киши бир жолу эсептелиши үчүн; ким экени жарыяланбайт',
  },
  'problem-complaints': {
    what: 'Ким кайсы билдирүүдө эреже бузулган дегени жана эмне деп жооп берилгени; ким айтканы жарыяланбайт',
    why: 'Себепсиз эч нерсе жашырылбасын, калып да калбасын',
  },
  'problem-windows': {
    what: 'Тизме билдирүүлөрдү эмне боюнча табары: түрү, айылы, абалы, мөөнөтү жана канча киши көзөмөлдөйт',
    why: 'Тизме көп билдирүүдө да тез ачылсын деп',
  },
  'problem-words': {
    what: 'Баары окуй алган билдирүүлөрдүн сөздөрү жана кайсы билдирүүдө турганы',
    why: 'Билдирүү сөзү боюнча тез табылсын деп',
  },
  'problem-keys': {
    what: 'Билдирүү жөнөтө алган программалардын ачкычтары, санариптик изи түрүндө',
    why: 'Кайсы программага уруксат берилгени билинсин деп',
  },
}

const reasons: ReasonTexts<ProblemReasons> = {
  'problem-nowhere': () => 'Айылды тандаңыз, жерин сөз менен жазыңыз же картадан белгилеңиз',
  'problem-draft-gone': () => 'Бул билдирүү жөнөтүлгөн, же сактоо мөөнөтү бүткөн',
  'problem-too-many-photos': ({ max }) => `Эң көбү ${count(max, 'ky')} сүрөт`,
  'problem-sent-before': ({ number }) =>
    `Ушул эле билдирүүнү жөнөткөнсүз: анын номери ${numero(number, 'ky')}`,
  'problem-day-past': () => 'Бүгүнкү же кийинки күн болушу керек',
  'problem-same-as-what': () => 'Мындай номердеги башка билдирүү жок',
  'problem-same-as-repeat': () => 'Ал билдирүүнүн өзү кайталоо: биринчисинин номерин жазыңыз',
  'problem-not-closed': () => 'Билдирүү жабылган эмес',
  'problem-closed-long-ago': ({ days }) =>
    `Жабылганына ${count(days, 'ky')} күндөн көп болду: жаңы билдирүү жазыңыз`,
  'problem-is-closed': () => 'Билдирүү жабылган: көйгөй дагы эле болсо, «дагы эле ошондой» деңиз',
  'problem-own': () => 'Бул сиздин билдирүүңүз',
  'problem-followed-before': () => 'Сиз буга кошулгансыз',
  'problem-still-before': () => 'Сиз муну айткансыз',
  'problem-key-ended': () => 'Мындай ачкыч жок, же ал токтотулган',
}

const messages: MessageTexts<ProblemMessages> = {
  'problem-code': ({ code }) => ({
    subject: 'Ашар: билдирүүнү тастыктоочу код',
    text: `Ашар: көйгөй жөнүндө билдирүүнү тастыктоочу код ${code}. 10 мүнөт жарактуу. Аны эч кимге айтпаңыз.`,
  }),
  'problem-taken': ({ number }) => ({
    subject: `Ашар: ${numero(number, 'ky')} билдирүү кабыл алынды`,
    text: `Ашар: билдирүүңүз кабыл алынды, номери ${numero(number, 'ky')}. Абалын көрүп, кайра ачып же жеке маалыматыңызды алып сала аласыз:`,
  }),
  'problem-moderated': ({ number, hidden, reason }) => ({
    subject: hidden
      ? `Ашар: ${numero(number, 'ky')} билдирүүңүздүн сөзү жашырылды`
      : `Ашар: ${numero(number, 'ky')} билдирүүңүздүн сөзү кайра көрсөтүлдү`,
    text: hidden
      ? `Ашар: ${numero(number, 'ky')} билдирүүңүздүн сөзү ачык барактан жашырылды. Себеби: ${reason} Билдирүү мурдагыдай каралат.`
      : `Ашар: ${numero(number, 'ky')} билдирүүңүздүн сөзү ачык барактан кайра көрүнөт. Себеби: ${reason}`,
  }),
  'problem-complaint-answered': ({ number, hidden, reason }) => ({
    subject: `Ашар: ${numero(number, 'ky')} билдирүү боюнча жооп`,
    text: hidden
      ? `Ашар: сиз айткандан кийин ${numero(number, 'ky')} билдирүүнүн сөзү жашырылды. Себеби: ${reason}`
      : `Ашар: ${numero(number, 'ky')} билдирүү ошол бойдон калды. Себеби: ${reason}`,
  }),
  'problem-changed': ({ number, state, mine }) => ({
    subject: `Ашар: ${numero(number, 'ky')} билдирүүнүн абалы өзгөрдү`,
    text: mine
      ? `Ашар: сиздин ${numero(number, 'ky')} билдирүүңүздүн абалы: ${problems.states[state]}.`
      : `Ашар: сиз кошулган ${numero(number, 'ky')} билдирүүнүн абалы: ${problems.states[state]}.`,
  }),
}

const about = ({ number, title }: { number: number; title: string }) =>
  `${numero(number, 'ky')}. ${title}`

const work: WorkTextsOf<ProblemWork> = {
  'problem-reply': { name: 'Көйгөйгө жооп', about, button: 'Жооп берүү' },
  'problem-promised': { name: 'Убадаланган оңдоо', about, button: 'Абалын жазуу' },
  'problem-reopened': { name: 'Кайра ачылган билдирүү', about, button: 'Жооп берүү' },
  'problem-complaints': {
    name: 'Билдирүүдө эреже бузуу',
    about: (given) => `${about(given)} (${count(given.count, 'ky')})`,
    button: 'Кароо',
  },
  'problem-still-so': {
    name: 'Жабылган, бирок дагы эле ошондой',
    about: (given) => `${about(given)} (${count(given.voices, 'ky')})`,
    button: 'Карап чыгуу',
  },
}

export const problemCatalogue = {
  texts: { complaints, problems, problemMap, problemWork },
  reasons,
  messages,
  audit,
  work,
  own: { problems: 'Менин билдирүүлөрүм' },
  sections: { problems: 'Билдирүүлөр' },
  retention,
}
