import type { ConciliationReasons } from '#app/domain/conciliations/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, money, numero } from '#app/i18n/format.ts'

export const conciliationReasons: ReasonTexts<ConciliationReasons> = {
  'conciliation-two-remarks': () => 'Ушул жылдын кеминде эки пикирин белгилеңиз',
  'conciliation-remark-elsewhere': ({ remark, table }) =>
    `${numero(remark, 'ky')} пикир ${numero(table, 'ky')} столдо жатат: бир пикирге бир гана стол жооп берет`,
  'conciliation-two-sides': () => 'Адегенде кеминде эки тарапты жазыңыз',
  'conciliation-ends-early': () => 'Аякташы башталышынан кийин болсун',
  'conciliation-too-long': ({ hours }) => `Жыйын ${count(hours, 'ky')} сааттан ашпасын`,
  'conciliation-in-the-past': () => 'Жыйындын убактысы өтүп кетти. Башка күндү белгилеңиз',
  'conciliation-announced-before': () => 'Бул стол жарыяланган',
  'conciliation-not-announced': () => 'Бул стол жарыялана элек',
  'conciliation-not-begun': () => 'Жыйын али баштала элек',
  'conciliation-called-off': () => 'Бул жыйын өтпөй турган болгон. Жаңы стол даярдаңыз',
  'conciliation-has-begun': () => 'Жыйын башталган: эми анын жыйынтыгы протоколго жазылат',
  'conciliation-before-remarks': () => 'Жыйын столдогу пикирлерден мурун өтпөйт',
  'conciliation-change-needs-reason': () =>
    'Жарыяланган жыйынды эмне үчүн өзгөртүп жатканыңызды жазыңыз',
  'conciliation-count-ahead': () => 'Келгендер жыйын башталгандан кийин саналат',
  'conciliation-written': () => 'Протокол жазылган: ал кайтарылмайынча стол өзгөрбөйт',
  'conciliation-not-written': () => 'Протокол али жазыла элек',
  'conciliation-not-confirmed': () =>
    'Протокол али тастыктала элек: кол коюлган көчүрмөсү тастыкталгандан кийин кошулат.',
  'conciliation-confirmed-before': () => 'Протокол тастыкталган: стол эми өзгөрбөйт',
  'conciliation-draft-open': ({ version }) =>
    `Бюджеттин ${version}\u2011версиясы башталып, жарыялана элек. Адегенде аны жарыялаңыз же жоюңуз: макулдашылган акча ошондон кийин жылат`,
  'conciliation-too-many-offers': ({ most }) =>
    `Бир столго ${count(most, 'ky')} сунуштан көп жазылбайт`,
  'conciliation-no-such-side': () => 'Мындай тарап жок. Тизмеден тандаңыз',
  'conciliation-needs-moves': () => 'Кайсы акча кайда которуларын жазыңыз',
  'conciliation-from-itself': () => 'Акча башка беренеге которулсун',
  'conciliation-nothing-moved': () => 'Сумма нөлдөн чоң болсун',
  'conciliation-remark-not-here': () => 'Столдогу пикирлердин бирин тандаңыз',
  'conciliation-unsettled': ({ table }) =>
    `${count(table, 'ky')}\u2011макулдашуу столу бүтө элек: протоколун тастыктаңыз же жыйынды себебин жазып өткөрбөңүз`,
  'conciliation-dissent-needs-words': () => 'Эмнеге каршы экенин жазыңыз',
  'conciliation-line-gone': ({ line }) =>
    `Долбоордо мындай берене эми жок: ${line}. Сунушту кайра жазыңыз`,
  'conciliation-taken-already': ({ line, left, taken }) =>
    `${line}: макулдашылган башка сунуштардан кийин беренеде ${money(left, 'ky')} калат, бул сунуш ${money(taken, 'ky')} алмак`,
  'conciliation-too-much': ({ line, has, taken }) =>
    `${line}: беренеде ${money(has, 'ky')} бар, андан ${money(taken, 'ky')} алынмак. Берене нөлдөн төмөн түшпөйт`,
}
