import { expect, test } from 'vitest'
import {
  masked,
  parseContact,
  parseMail,
  parsePhone,
  written,
} from '#app/domain/accounts/contact.ts'

test.each([
  '0700 123-456',
  '0700123456',
  '700 123 456',
  '+996 700 123 456',
  '996700123456',
  '00996 (700) 12.34.56',
  '0700\u00a0123\u00a0456',
  '+996 0700 123 456',
  '\u200e0700\u200b 123\u2011456',
  '0700–123—456',
  '０７００ １２３ ４５６',
])('a phone written as %s is the same phone', (typed) => {
  expect(parsePhone(typed)).toBe('+996700123456')
})

test.each(['0700 123 45', '0700 123 4567', '+7 912 345 67 89', 'үйдө', '', '0000 123 456'])(
  '%s is no Kyrgyz phone',
  (typed) => {
    expect(parsePhone(typed)).toBeNull()
  },
)

test('capital letters and spaces do not make another mailbox', () => {
  expect(parseMail('  Aigul.Asanova@Mail.KG ')).toBe('aigul.asanova@mail.kg')
})

test.each([
  'aigul',
  'aigul@',
  '@mail.kg',
  'ai gul@mail.kg',
  'a,b@mail.kg',
  'a@mail',
  'a@b..kg',
  'a@mail.kg\nBcc: b@mail.kg',
])('%s is no mailbox', (typed) => {
  expect(parseMail(typed)).toBeNull()
})

test('what has an at sign is taken as mail, anything else as a phone', () => {
  expect(parseContact('a@mail.kg')).toEqual({ channel: 'mail', to: 'a@mail.kg' })
  expect(parseContact('0555 111 222')).toEqual({ channel: 'sms', to: '+996555111222' })
  expect(parseContact('Айгүл')).toBeNull()
})

test('a phone is shown as people here write it, and masked so that only its owner knows it', () => {
  const phone = { channel: 'sms', to: '+996700123456' } as const
  expect(written(phone)).toBe('0700 123-456')
  expect(masked(phone)).toBe('0700 ***-*56')
  expect(masked({ channel: 'mail', to: 'aigul@mail.kg' })).toBe('a***@mail.kg')
})

test('a domain in Cyrillic and the same as the network writes it are one address', () => {
  const network = 'aigul@xn--80a1acny.xn--p1ai'
  expect(parseMail('aigul@почта.рф')).toBe(network)
  expect(parseMail('Aigul@ПОЧТА.РФ')).toBe(network)
  expect(parseMail(network)).toBe(network)
  expect(parseMail('айгүл@почта.рф')).toBe('айгүл@xn--80a1acny.xn--p1ai')
})

test.each(['аigul@mail.kg', 'aigul@mаil.kg', 'aigul@сое.kg', 'а@mail.kg'])(
  '%s is refused: letters of another alphabet that look alike',
  (typed) => {
    expect(parseMail(typed)).toBeNull()
  },
)

test('what cannot be seen makes no other mailbox', () => {
  expect(parseMail('ai\u200bgul@mail\u00ad.kg')).toBe('aigul@mail.kg')
})
