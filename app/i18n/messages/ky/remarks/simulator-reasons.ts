import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { SimulatorReasons } from '#app/domain/remarks/simulator/reasons.ts'
import { count, money } from '#app/i18n/format.ts'

export const simulatorReasons: ReasonTexts<SimulatorReasons> = {
  'simulator-none': ({ year }) =>
    `${year}\u2011жылдын долбооруна симулятор ачыла элек: айыл өкмөтү эмнени жылдырса болорун белгилегенде ачылат`,
  'simulator-draft-changed': () =>
    'Сиз түзгөндөн кийин долбоор же анын топтору өзгөрдү: азыркы долбоор менен кайра түзүп көрүңүз',
  'simulator-not-balanced': () =>
    'Түзгөнүңүз тең эмес: канча кошулса, ошончо алынганда жөнөтсө болот',
  'lever-no-line': ({ written }) =>
    `Долбоордо жылдырууга боло турган мындай чыгаша жок: ${written}`,
  'lever-line-twice': ({ written }) => `Бул берене башка топто турат: ${written}`,
  'lever-least': ({ amount }) => `Долбоордогу суммадан ашпасын: ${money(amount, 'ky')}`,
  'lever-most': ({ amount }) => `Долбоордогу суммадан кем болбосун: ${money(amount, 'ky')}`,
  'lever-no-press': ({ step }) =>
    `Бул чектерде бир да жолу басууга болбойт, бир басуу ${money(step, 'ky')}: чектерди кеңейтиңиз`,
  'levers-closing': ({ groups }) =>
    `Азыр ${count(groups, 'ky')} топ жылдырылат. Баарын алып салсаңыз, оюн жабылат: ошону кааласаңыз, белгилеңиз`,
  'levers-too-few': () => 'Жок дегенде эки топту жылдырса болсун: антпесе тең болбойт',
}
