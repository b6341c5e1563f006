import { expect, test } from 'vitest'
import { checkPassword } from '#app/domain/accounts/password.ts'

const reasonOf = (password: string, own: string[] = []) => {
  const outcome = checkPassword(password, own)
  return outcome.refused ? outcome.reason.key : 'stands'
}

test.each(['жылкы тоодо жүрөт', 'tulpar-98-kok', 'көк-тоо7'])(
  '%s may protect an account',
  (password) => {
    expect(reasonOf(password)).toBe('stands')
  },
)

test('seven characters are too few, in Kyrgyz letters as well', () => {
  expect(reasonOf('көктоо7')).toBe('password-too-short')
})

test.each([
  'Password1',
  'Bishkek123',
  'ПАРОЛЬ123',
  'aaaaaaaaaa',
  'abcdefgh',
  '98765432',
  'йцукенгш',
])('%s is what everybody tries first', (password) => {
  expect(reasonOf(password)).toBe('password-too-common')
})

test.each(['0700123456', '+996 700 123 456', '700123456'])(
  'the own phone, written as %s, is no password',
  (password) => {
    expect(reasonOf(password, ['+996700123456'])).toBe('password-too-common')
  },
)

test('the own mail and name are no password', () => {
  expect(reasonOf('Aigul@Mail.kg', ['aigul@mail.kg'])).toBe('password-too-common')
  expect(reasonOf('Асанова Айгүл', ['Асанова Айгүл'])).toBe('password-too-common')
})

test('an endless password is refused before it costs anything', () => {
  expect(reasonOf('аб1'.repeat(100))).toBe('too-long')
})
