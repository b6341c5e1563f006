import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import type { Plan } from '#app/domain/improvements/improvement.ts'
import type { Finding } from '#app/domain/improvements/state.ts'
import {
  changeImprovement,
  planImprovement,
  recheckImprovement,
} from '#app/services/improvements/write-improvement.server.ts'
import { asPerson, granted } from '../as-person.ts'
import type { DemoContext } from '../seed-rounds.ts'

type Step =
  | { daysAgo: number; is: 'in-progress' | 'done'; text: string }
  | { daysAgo: number; found: Finding; text: string }

type Agreed = Pick<Plan, 'title' | 'side' | 'from' | 'text'> & {
  facility: number
  daysAgo: number
  /** Days from today until it is due; negative where that day has passed. */
  due: number
  steps: readonly Step[]
}

const spring = 'scorecard/1'
const autumn = 'scorecard/2'
const agreedThere = 'Чогулушта макулдашылды.'

/** In every state, three of them looked at again. */
const agreed: readonly Agreed[] = [
  {
    ...{ facility: 1, daysAgo: 228, due: -150, side: 'provider', from: spring },
    ...{ title: 'Суу мунарасын тазалоо', text: agreedThere },
    steps: [
      { daysAgo: 160, is: 'done', text: 'Мунара бошотулуп, тазаланды.' },
      { daysAgo: 155, found: 'holds', text: 'Көрдүм: таза, капкагы бекитилген.' },
    ],
  },
  {
    ...{ facility: 1, daysAgo: 48, due: -36, side: 'provider', from: autumn },
    ...{ title: 'Мектеп көчөсүндө түтүк алмаштыруу, 120 м', text: agreedThere },
    steps: [
      { daysAgo: 44, is: 'in-progress', text: 'Түтүк алынды, казуу башталды.' },
      { daysAgo: 38, is: 'done', text: 'Түтүк алмаштырылды.' },
      { daysAgo: 30, found: 'reopened', text: 'Кошкон жеринен дагы агып жатат.' },
    ],
  },
  {
    ...{ facility: 1, daysAgo: 48, due: -31, side: 'provider', from: autumn },
    ...{ title: 'Эски сордургучту оңдоо', text: agreedThere },
    steps: [
      { daysAgo: 33, is: 'done', text: 'Мотору алмаштырылды.' },
      { daysAgo: 28, found: 'holds', text: 'Эки күн катары менен иштегенин көрдүм.' },
    ],
  },
  {
    ...{ facility: 1, daysAgo: 48, due: 6, side: 'provider', from: autumn },
    ...{ title: 'Басымды жума сайын тактага жазуу', text: agreedThere },
    steps: [{ daysAgo: 27, is: 'in-progress', text: 'Үч жума жазылды, төртүнчүсү жок.' }],
  },
  {
    ...{ facility: 1, daysAgo: 48, due: -20, side: 'office', from: autumn },
    ...{ title: 'Экинчи сордургуч сатып алуу', text: 'Сатып алууну айыл өкмөтү жарыялайт.' },
    steps: [],
  },
  {
    ...{ facility: 1, daysAgo: 48, due: 91, side: 'provider', from: autumn },
    ...{ title: 'Хлордоочу түзүлүш орнотуу', text: 'Жазга чейин, кенештин чечиминен кийин.' },
    steps: [],
  },
  {
    ...{ facility: 2, daysAgo: 25, due: -3, side: 'provider', from: '' },
    ...{ title: 'Колонканын тутка темирин алмаштыруу', text: 'Билдирүүгө жоопто убадаланды.' },
    steps: [{ daysAgo: 4, is: 'done', text: 'Жаңысы коюлду.' }],
  },
]

/** What meetings and replies agreed, and what became of it. */
export async function seedImprovements({ people, at }: DemoContext): Promise<void> {
  const clerk = people.staff('clerk')
  const monitor = people.staff('monitor')
  const then = (daysAgo: number) => new Date(at.getTime() - daysAgo * 86_400_000)
  for (const { facility, daysAgo, due, steps, ...plan } of agreed) {
    const number = granted(
      await planImprovement(asPerson(clerk, then(daysAgo)), facility, {
        ...plan,
        ...{ owner: '', due: dayPlus(dayOf(at), due) },
      }),
    )
    for (const [index, { daysAgo: ago, text, ...step }] of steps.entries()) {
      const words = { text, evidence: null }
      if ('is' in step)
        granted(
          await changeImprovement(asPerson(clerk, then(ago)), number, {
            ...{ state: step.is, seen: index + 1, ...words },
          }),
        )
      else
        granted(
          await recheckImprovement(asPerson(monitor, then(ago)), number, {
            ...{ state: step.found, ...words },
          }),
        )
    }
  }
}
