import { expect, test } from 'vitest'
import { calendarFile } from '#app/domain/hearings/calendar-file.ts'
import { checkAnnouncement, checkChange } from '#app/domain/hearings/check-hearing.ts'
import {
  agendaItems,
  type Hearing,
  inOrderOfTime,
  movedTo,
  stageOf,
} from '#app/domain/hearings/hearing.ts'
import { exampleHearing } from '#app/ui/hearings/example-hearing.ts'

const draft: Hearing = { ...exampleHearing, announced: null }
const on = (day: string) => new Date(`${day}T04:00:00Z`)

test('with fewer days than usual a hearing is announced only with a reason', () => {
  const usual = { usual: 14, reason: '' }
  expect(checkAnnouncement(draft, usual, on('2027-01-30'))).toBeNull()
  const refused = checkAnnouncement(draft, usual, on('2027-01-31'))
  expect(refused?.faults[0]?.reason).toEqual({
    key: 'hearing-short-notice',
    given: { days: 13, usual: 14 },
  })
  expect(
    checkAnnouncement(draft, { usual: 14, reason: 'Зал бош эмес' }, on('2027-01-31')),
  ).toBeNull()
})

test('a hearing that is moved tells the days of notice that its new time has, and why there are fewer', () => {
  const announced = { at: on('2027-01-20'), days: 24, usual: 14, reason: '' }
  const hearing = { announced, changes: [], begins: on('2027-02-13') }
  const moved = (day: string) =>
    movedTo(hearing, on(day), { at: on('2027-01-25'), reason: 'Зал бош эмес' })
  expect(moved('2027-01-26').announced).toEqual({ ...announced, days: 6, reason: 'Зал бош эмес' })
  expect(moved('2027-02-20').announced).toEqual({ ...announced, days: 31 })
  expect(moved('2027-02-13').changes.map((change) => change.moved)).toEqual([undefined])
  expect(moved('2027-01-26').changes[0]?.moved).toEqual({
    from: on('2027-02-13'),
    to: on('2027-01-26'),
  })
})

test('a hearing is announced once, and never when its time has passed', () => {
  const reasoned = { usual: 14, reason: 'Шашылыш' }
  const refusal = (hearing: typeof draft, at: Date) =>
    checkAnnouncement(hearing, reasoned, at)?.reason.key
  expect(refusal(exampleHearing, on('2027-01-30'))).toBe('hearing-announced-before')
  expect(refusal(draft, new Date('2027-02-13T08:00:00Z'))).toBe('hearing-in-the-past')
})

test('what was announced changes with a reason, and not once it has begun', () => {
  const { budget: _b, ...entry } = { ...exampleHearing, budgetYear: 2027 }
  const faults = checkChange(exampleHearing, entry, '', on('2027-02-01'))?.faults
  expect(faults?.map(({ reason }) => reason.key)).toEqual(['hearing-change-needs-reason'])
  expect(checkChange(exampleHearing, entry, 'Зал башка', on('2027-02-01'))).toBeNull()
  expect(checkChange(exampleHearing, entry, 'Зал башка', on('2027-02-14'))?.reason.key).toBe(
    'hearing-has-begun',
  )
})

test('a hearing stands by its own hours, and stays called off', () => {
  const at = (hour: number) => new Date(`2027-02-13T0${hour}:30:00Z`)
  expect(stageOf(exampleHearing, at(7))).toBe('announced')
  expect(stageOf(exampleHearing, at(8))).toBe('running')
  expect(stageOf(exampleHearing, on('2027-02-14'))).toBe('held')
  const off = { ...exampleHearing, calledOff: { at: at(1), reason: 'Жол жабык' } }
  expect(stageOf(off, on('2027-02-14'))).toBe('called-off')
  expect(stageOf(draft, at(7))).toBe('draft')
})

test('the next hearing comes first, of those held the last one', () => {
  const hearing = (number: number, day: string, calledOff = false) => ({
    ...{ number, begins: on(day), ends: new Date(on(day).getTime() + 7_200_000) },
    calledOff: calledOff ? { at: on(day), reason: '' } : null,
  })
  const all = [
    hearing(1, '2026-02-01'),
    hearing(2, '2027-03-01'),
    hearing(3, '2027-02-20'),
    hearing(4, '2026-06-20'),
    hearing(5, '2027-02-25', true),
  ]
  const { coming, past } = inOrderOfTime(all, on('2027-02-13'))
  expect(coming.map(({ number }) => number)).toEqual([3, 2])
  expect(past.map(({ number }) => number)).toEqual([5, 4, 1])
})

test('an item of the agenda begins with its time or has none', () => {
  expect(agendaItems('9.05 – Катталуу\n\n14:10 2026-жыл\nСуроолор')).toEqual([
    { time: '09:05', what: 'Катталуу' },
    { time: '14:10', what: '2026-жыл' },
    { time: '', what: 'Суроолор' },
  ])
})

test('a calendar file keeps to the lines and signs of its format', () => {
  const event = {
    ...{ id: 'hearing-3@ak-bulun', revision: 2, written: on('2027-01-29'), calledOff: true },
    ...{ begins: exampleHearing.begins, ends: exampleHearing.ends, point: exampleHearing.point },
    title: 'Бюджет, долбоор; экинчи версия',
    about: 'Көчө жарыгына кошулду. '.repeat(12),
    where: 'Маданият үйү\nчоң зал',
  }
  const file = calendarFile(event)
  const lines = file.split('\r\n')
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(lines.at(-1)).toBe('')
  const unfolded = file.replaceAll('\r\n ', '')
  expect(unfolded).toContain('DTSTART:20270213T080000Z')
  expect(unfolded).toContain('SUMMARY:Бюджет\\, долбоор\\; экинчи версия')
  expect(unfolded).toContain('LOCATION:Маданият үйү\\nчоң зал')
  expect(unfolded).toContain(event.about.replaceAll(',', '\\,'))
  expect(unfolded).toContain('STATUS:CANCELLED')
  expect(unfolded).toContain('GEO:42.5731;78.5934')
})
