import { instantOf } from '#app/domain/calendar/day.ts'
import type { HearingReasons } from '#app/domain/hearings/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, date, ending, numero } from '#app/i18n/format.ts'

export const hearingReasons: ReasonTexts<HearingReasons> = {
  'hearing-ends-early': () => 'Аякташы башталышынан кийин болсун',
  'hearing-too-long': ({ hours }) => `Угуу ${count(hours, 'ky')} сааттан ашпасын`,
  'hearing-in-the-past': () => 'Бул убакыт өтүп кетти. Башка күндү белгилеңиз',
  'hearing-has-begun': () => 'Угуу башталган же өткөн: кулактандыруусу эми өзгөрбөйт',
  'hearing-called-off': () => 'Бул угуу өтпөй турган болгон. Жаңы угууну даярдаңыз',
  'hearing-announced-before': () => 'Угуу мурда эле жарыяланган',
  'hearing-not-announced': () => 'Угуу жарыялана элек',
  'hearing-short-notice': ({ days, usual }) =>
    `Угууга ${count(days, 'ky')} күн калды, кадимки мөөнөт ${count(usual, 'ky')} күн: себебин жазыңыз`,
  'hearing-change-needs-reason': () => 'Угуу жарыяланган: эмнеге өзгөртүлөрүн жазыңыз',
  'hearing-no-such-budget': () => 'Ал жылдын жарыяланган бюджети жок. Тизмеден тандаңыз',
  'hearing-not-begun': () => 'Угуу али баштала элек',
  'hearing-not-held': ({ ends }) => `Угуу бүтө элек. Аяктайт: ${ending(ends, 'ky')}`,
  'hearing-was-called-off': () => 'Бул угуу өтпөй турган болгон',
  'hearing-minutes-to-come': ({ due }) =>
    `Угуунун протоколу жарыялана элек. Мөөнөтү: ${date(instantOf(due), 'ky')}`,
  'hearing-not-counted': () => 'Адегенде канча киши келгенин жазыңыз',
  'hearing-minutes-published': () => 'Протокол жарыяланган: эми өзгөрбөйт',
  'hearing-asked-before': ({ number }) =>
    `Сиз муну жөнөткөнсүз: ал ${numero(number, 'ky')} суроо. Аны «Менин барагым» деген барактагы «Угууларга суроолорум» деген жерден табасыз`,
  'hearing-asks-no-more': () =>
    'Угуу башталган же өткөн: порталдан суроо берилбейт. Айыл өкмөтүнө кат менен берсеңиз болот; бюджет тууралуу болсо, анын барагында пикир жазыңыз',
  'hearing-asked-enough': ({ most }) => `Бир угууга ${count(most, 'ky')} суроодон көп берилбейт`,
  'hearing-question-answered': () => 'Бул суроого жооп берилген',
  'hearing-question-hidden': () => 'Бул суроо ачык барактан алынган',
  'hearing-no-such-village': () => 'Мындай айыл жок. Тизмеден тандаңыз',
  'order-empty': () => 'Тартипте бир да бөлүк жок. Үлгүдөн баштаңыз',
  'order-same': () => 'Эч нерсе өзгөргөн жок: күчүндөгү версия ушундай',
  'order-change-needs-reason': () => 'Эмне үчүн өзгөргөнүн жазыңыз',
  'order-kyrgyz-too': () => 'Бул бөлүктү кыргызча да жазыңыз',
  'order-translation-older': () =>
    'Кыргызчасы өзгөрдү, бул котормо өзгөргөн жок. Оңдоңуз, бош калтырыңыз же төмөндө котормо дагы эле туура деп белгилеңиз',
  'hearing-question-taken-over': ({ year, remark }) =>
    `Бул суроо ${year}\u2011жылдын бюджетине ${numero(remark, 'ky')} пикир болгон: жообу ошол жерде берилет`,
  'hearing-without-budget': () => 'Бул угуу бюджет жөнүндө эмес: суроого ушул жерден жооп бериңиз',
}
