import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { announceHearing } from '#app/services/hearings/announce-hearing.server.ts'
import { answerQuestion } from '#app/services/hearings/answer-question.server.ts'
import { askQuestion, takeInQuestion } from '#app/services/hearings/ask-question.server.ts'
import { countAttendance } from '#app/services/hearings/count-attendance.server.ts'
import { publishMinutes } from '#app/services/hearings/publish-minutes.server.ts'
import { newHearing } from '#app/services/hearings/write-hearing.server.ts'
import { asPerson, granted } from '../as-person.ts'
import type { DemoContext } from '../seed-rounds.ts'
import { type DemoHearing, type DemoQuestion, demoHearings } from './demo-hearings.ts'

/** Lays two hearings that were held and one to come around an instant. */
export async function seedHearings(context: DemoContext): Promise<void> {
  for (const hearing of demoHearings) await seedHearing(context, hearing)
}

async function seedHearing(context: DemoContext, hearing: DemoHearing) {
  const { people, at } = context
  const { days, notice, late, back, words } = hearing
  const day = dayPlus(dayOf(at), days)
  const on = (later: number, time: string) => instantOf(dayPlus(day, later), time)
  const secretary = people.staff('hearing-secretary')
  const announced = asPerson(secretary, on(-notice, '10:00'))
  const year = Number(dayOf(at).slice(0, 4)) + 1 - back
  const entry = {
    ...{ ...words(year), budgetYear: year, begins: on(0, '14:00'), ends: on(0, '16:00') },
    point: { latitude: 42.5731, longitude: 78.5934 },
  }
  const number = granted(await newHearing(announced, entry))
  granted(await announceHearing(announced, number, late))
  for (const question of hearing.questions) await seedQuestion(context, number, question, on)
  if (!hearing.came) return
  const counts = hearing.came.map(([women, men], place) => ({
    ...{ village: place < 6 ? place + 1 : null, women, men },
  }))
  granted(await countAttendance(asPerson(secretary, on(0, '15:00')), number, counts))
  const text = hearing.said
  const signed = { chair: 'Бегимай Алиева', secretary: secretary.name, text }
  granted(await publishMinutes(asPerson(secretary, on(3, '11:00')), number, signed))
}

type On = (later: number, time: string) => Date

/** What was asked on the portal ahead, or by word at the hearing; and its answer some days later. */
async function seedQuestion(
  { people }: DemoContext,
  hearing: number,
  { kind, village, text, before, answer, answered = 0, responsible }: DemoQuestion,
  on: On,
) {
  const secretary = people.staff('hearing-secretary')
  const asker = people.residents.find((one) => one.village === village)
  if (!asker) throw new Error(`nobody of the demonstration lives in village ${village}`)
  const asked = before === undefined ? 0 : -before
  const atOnce = before === undefined && answered === 0 ? (answer ?? '') : ''
  const number = granted(
    before === undefined
      ? await takeInQuestion(asPerson(secretary, on(0, '15:30')), hearing, {
          ...{ kind, text, village, responsible, channel: 'hearing', name: '', due: null },
          answer: atOnce,
        })
      : whenAccepted(
          await askQuestion(asPerson(asker, on(asked, '12:00')), hearing, {
            ...{ kind, text, named: true },
          }),
          (sent) => sent.number,
        ),
  )
  if (atOnce) return
  const officer = asPerson(people.staff('budget-officer'), on(asked + answered, '17:00'))
  const which = { hearing, number }
  if (answer || responsible)
    granted(await answerQuestion(officer, which, { responsible, answer: answer ?? '' }))
}
