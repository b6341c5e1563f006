import { expect, test } from 'vitest'
import { checkRegistration, type TypedRegistration } from '#app/domain/accounts/registration.ts'
import { type Day, parseDay } from '#app/domain/calendar/day.ts'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(text)
  return parsed
}
const today = day('2026-11-23')
const villages = [1, 2, 3]
const aigul: TypedRegistration = {
  name: 'Асанова Айгүл',
  login: '0700 123-456',
  password: 'жылкы тоодо жүрөт',
  born: day('1990-05-14'),
  village: 2,
  since: day('2010-09-01'),
}

const faultsOf = (change: Partial<TypedRegistration>) => {
  const outcome = checkRegistration({ ...aigul, ...change }, villages, today)
  return outcome.refused ? outcome.faults.map(({ field, reason }) => `${field}: ${reason.key}`) : []
}

test('a resident registers with a phone; the password is not kept with the rest', () => {
  expect(checkRegistration(aigul, villages, today)).toEqual({
    refused: false,
    value: {
      name: 'Асанова Айгүл',
      contact: { channel: 'sms', to: '+996700123456' },
      born: '1990-05-14',
      village: 2,
      residentSince: '2010-09-01',
    },
  })
})

test('on the fourteenth birthday one may register, a day earlier not', () => {
  expect(faultsOf({ born: day('2012-11-23'), since: day('2012-11-23') })).toEqual([])
  expect(faultsOf({ born: day('2012-11-24'), since: day('2012-11-24') })).toEqual([
    'born: under-age-to-register',
  ])
})

test('days that cannot be are refused at their fields', () => {
  expect(faultsOf({ born: day('2027-01-01') })).toEqual(['born: not-a-birth-date'])
  expect(faultsOf({ born: day('1890-01-01') })).toEqual(['born: not-a-birth-date'])
  expect(faultsOf({ since: day('2026-11-24') })).toEqual(['since: day-not-yet'])
  expect(faultsOf({ since: day('1990-05-13') })).toEqual(['since: since-before-birth'])
})

test('a phone of elsewhere and a letter of the other alphabet are named', () => {
  for (const phone of ['+7 912 345-67-89', '8 912 345 67 89', '0079123456789', '+1 202 555 0100'])
    expect(faultsOf({ login: phone }), phone).toEqual(['login: phone-of-elsewhere'])
  expect(faultsOf({ login: 'аigul@mail.kg' })).toEqual(['login: mail-in-two-alphabets'])
  for (const login of ['0700 123', '+996 700 12', 'почта@где', 'aigul@mail'])
    expect(faultsOf({ login }), login).toEqual(['login: not-a-phone-or-mail'])
})

test('every fault is told at once, each at its field', () => {
  expect(faultsOf({ login: 'Айгүл', password: '123', village: 9 })).toEqual([
    'login: not-a-phone-or-mail',
    'password: password-too-short',
    'village: choose-one',
  ])
})
