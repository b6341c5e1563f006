import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { SimulatorReasons } from '#app/domain/remarks/simulator/reasons.ts'
import { count, money } from '#app/i18n/format.ts'

export const simulatorReasons: ReasonTexts<SimulatorReasons> = {
  'simulator-none': ({ year }) =>
    `К проекту ${year} года симулятора пока нет: он откроется, когда айыл окмоту укажет, что можно передвигать`,
  'simulator-draft-changed': () =>
    'Пока вы составляли, проект или его группы изменились: составьте заново по нынешнему проекту',
  'simulator-not-balanced': () =>
    'Составленное не сходится: отправить можно, когда прибавлено столько же, сколько взято',
  'lever-no-line': ({ written }) =>
    `В проекте нет такой статьи расходов, которую можно передвигать: ${written}`,
  'lever-line-twice': ({ written }) => `Эта статья стоит в другой группе: ${written}`,
  'lever-least': ({ amount }) => `Укажите не больше суммы проекта: ${money(amount, 'ru')}`,
  'lever-most': ({ amount }) => `Укажите не меньше суммы проекта: ${money(amount, 'ru')}`,
  'lever-no-press': ({ step }) =>
    `В этих пределах нельзя нажать ни разу, одно нажатие ${money(step, 'ru')}: раздвиньте их`,
  'levers-closing': ({ groups }) =>
    `Сейчас можно двигать групп: ${count(groups, 'ru')}. Без них симулятор закроется: отметьте, если этого хотите`,
  'levers-too-few': () => 'Пусть можно передвигать хотя бы две группы: иначе не сойдётся',
}
