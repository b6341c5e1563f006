import { instantOf } from '#app/domain/calendar/day.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RemarkReasons } from '#app/domain/remarks/reasons.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { count, date, numero } from '#app/i18n/format.ts'

export const remarkReasons: ReasonTexts<RemarkReasons> = {
  'remarks-closed': ({ year }) =>
    `${year}\u2011жылдын бюджетине пикир азыр кабыл алынбайт: талкуулана турган долбоор жок`,
  'remark-line-gone': () => 'Акыркы версияда мындай берене жок. Башка беренени тандаңыз',
  'remark-sent-before': ({ number }) =>
    `Сиз муну жөнөткөнсүз: ал ${numero(number, 'ky')} пикир. Аны «Менин барагым» деген барактагы «Менин пикирлерим» деген жерден табасыз`,
  'remark-written-enough': ({ most }) =>
    `Бир жылдын бюджетине бир адам ${count(most, 'ky')} пикирден көп жазбайт. Башкалардын пикирине кошулсаңыз болот`,
  'remark-less-than-nothing': ({ amount }) =>
    `Бул беренеде ${amountWords(amount, 'ky')} бар: андан көп алынбайт`,
  'remark-joined-before': () => 'Сиз бул пикирге мурун кошулгансыз',
  'remark-own': () => 'Өз пикириңизге кошулуунун кереги жок',
  'remark-hidden': () => 'Бул пикир жашырылган: ага кошулууга болбойт',
  'remark-sum-needs-wish': () => 'Сумма жазылса, көбөйтүүнү же азайтууну тандаңыз',
  'remark-sum-against-wish': () =>
    'Сумма тилекке каршы келет: көбөйтүү беренеге акча кошот, азайтуу андан алат',
  'remark-from-itself': () => 'Башка беренени тандаңыз: акча ошол эле беренеден алынбайт',
  'remark-too-many-files': ({ max }) => `Эң көбү ${count(max, 'ky')} файл кошулат`,
  'remark-day-ahead': () => 'Бул күн али келе элек',
  'remark-answered-before': () => 'Бул пикирге жооп берилген',
  'remark-of-another': ({ name }) => `Бул пикирге жооп берүү дайындалган адам: ${name}`,
  'remark-on-table': ({ table }) =>
    `Бул пикир ${count(table, 'ky')}\u2011макулдашуу столунда: ага стол гана жооп берет, протокол тастыкталганда`,
  'remark-not-answered': () => 'Бул пикирге али жооп бериле элек',
  'remark-word-before': () => 'Сиз муну айткансыз: ал бир жолу айтылат',
  'remark-word-needs-text': () => 'Эмнеге жооп берилбегенин жазыңыз',
  'remark-duplicate-of-what': () => 'Кайсы пикирди кайталаганын тандаңыз',
  'remark-duplicate-of-duplicate': () =>
    'Бул пикир өзү башкасын кайталайт деп жооп алган: анын ордуна ошону тандаңыз',
  'remark-explained-asks': () =>
    'Автор акчаны көбөйтүүнү же азайтууну сурайт: башка чечим тандаңыз',
  'remark-moved-across': () => 'Эки берене тең чыгаша же экөө тең киреше болсун',
  'remark-nothing-moved': () => 'Нөлдөн чоң сумма жазыңыз',
  'remark-moves-when-accepted': () => 'Акча эске алынган пикир боюнча гана которулат',
  'remark-nobody-such': () => 'Тизмеден бир адамды тандаңыз',
  'remark-due-past': () => 'Бул күн өтүп кеткен',
  'kenesh-unanswered': ({ count: waiting }) =>
    `${count(waiting, 'ky')} пикирге жооп бериле элек: жооп бериңиз же добушка коюунун себебин жазыңыз`,
  'kenesh-put-stands': ({ version }) =>
    `Долбоордун ${count(version, 'ky')}\u2011версиясы кеңештин добушунда. Адегенде себебин жазып кайра алыңыз: аны баары окуйт`,
  'kenesh-another-version': ({ seen, version }) =>
    `Баракта ${count(seen, 'ky')}\u2011версия турган, азыр акыркысы ${count(version, 'ky')}\u2011версия. Эч нерсе коюлган жок. Аны карап чыгып, кайра жөнөтүңүз`,
  'kenesh-more-remarks': ({ numbers }) =>
    `Баракта жооп берилбеген бул пикирлер жок болчу: ${numbers.join(', ')}. Эч нерсе коюлган жок. Карап чыгып, кайра жөнөтүңүз`,
  'kenesh-not-put': () => 'Кеңештин добушунда долбоор жок',
  'kenesh-put-before': () => 'Бул долбоор добушка коюлган',
  'remark-later-needs-reason': ({ usual }) =>
    `Адаттагы мөөнөт ${date(instantOf(usual), 'ky')}: кечирээк күндүн себебин жазыңыз`,
}
