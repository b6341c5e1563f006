import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { Hearing } from '#app/domain/hearings/hearing.ts'
import type { HearingQuestion } from '#app/domain/hearings/question.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertHearing } from '#models/hearings/hearing.server.ts'
import { insertQuestion } from '#models/hearings/question.server.ts'

/** Writes a hearing that was announced and is to come in 20 days, and returns its number; anything may be given otherwise. */
export async function aHearing({
  at,
  ...given
}: Partial<Omit<Hearing, 'number'>> & { place: string; at: Date }): Promise<number> {
  const day = dayPlus(dayOf(at), 20)
  const hearing: Omit<Hearing, 'number'> = {
    budget: null,
    title: { ky: 'Бюджет боюнча коомдук угуу' },
    about: { ky: 'Айыл өкмөтү бюджеттин долбоорун окуп берет.' },
    agenda: { ky: '14:00 Катталуу\n14:10 Долбоор\n15:00 Суроолор' },
    begins: instantOf(day, '14:00'),
    ends: instantOf(day, '16:00'),
    where: { ky: 'Маданият үйү' },
    point: null,
    announced: { at, days: 20, usual: 14, reason: '' },
    changes: [],
    calledOff: null,
    attendance: null,
    minutes: null,
    ...given,
  }
  return inTransaction(hearing.place, (tx) => insertHearing(tx, hearing))
}

export const someMinutes: Hearing['minutes'] = {
  ...{ at: new Date('2026-02-16T04:00:00Z'), due: dayOf(new Date('2026-02-18T04:00:00Z')) },
  ...{ chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз', text: 'Угулду.', scan: null },
}

/** Writes a question of a resident that waits for its answer, and returns its number. */
export async function aQuestion({
  at,
  ...given
}: Partial<Omit<HearingQuestion, 'number'>> & {
  place: string
  hearing: number
  at: Date
}): Promise<number> {
  const question: Omit<HearingQuestion, 'number'> = {
    ...{ kind: 'question', channel: 'letter', text: 'Кең-Сууга түтүк тартылабы?', account: null },
    ...{ name: '', village: 1, at, due: dayPlus(dayOf(at), 14), responsible: '', answer: null },
    hidden: null,
    ...given,
  }
  return inTransaction(question.place, (tx) => insertQuestion(tx, question))
}
