import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { SimulatorReasons } from '#app/domain/remarks/simulator/reasons.ts'
import { count, money } from '#app/i18n/format.ts'

export const simulatorReasons: ReasonTexts<SimulatorReasons> = {
  'simulator-none': ({ year }) =>
    `There is no simulator on the draft for ${year} yet: it opens when the ayil okmotu has said what can be moved`,
  'simulator-draft-changed': () =>
    'The draft or its groups have changed since you made this: try again with the present draft',
  'simulator-not-balanced': () =>
    'What you made does not balance: it can be sent when as much is taken as is given',
  'lever-no-line': ({ written }) =>
    `The draft has no such line of spending that can be moved: ${written}`,
  'lever-line-twice': ({ written }) => `This line stands in another group: ${written}`,
  'lever-least': ({ amount }) => `No more than the draft has: ${money(amount, 'en')}`,
  'lever-most': ({ amount }) => `No less than the draft has: ${money(amount, 'en')}`,
  'lever-no-press': ({ step }) =>
    `Within these limits it cannot be pressed even once, one press is ${money(step, 'en')}: widen them`,
  'levers-closing': ({ groups }) =>
    `Groups that can be moved now: ${count(groups, 'en')}. Without them the simulator closes: tick if you mean that`,
  'levers-too-few': () => 'Let at least two groups be moved: it cannot balance otherwise',
}
