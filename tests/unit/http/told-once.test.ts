import { expect, test, vi } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { type Deed, telling } from '#app/domain/deed.ts'
import { leadTelling, toldDeed } from '#app/http/answers/told-once.server.ts'

vi.stubEnv('ASHAR_DATA', '/data')
vi.stubEnv('MONGODB_URI', 'mongodb://localhost')

const origin = 'http://localhost'
const path = '/ru/ak-bulun/office/checks'
const sent = leadTelling(telling(`${path}?show=mine`, 'checks-assigned'))
const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? ''
const told = (address: string, headers: HeadersInit = { cookie }) =>
  toldDeed(new Request(`${origin}${address}`, { headers }))

test('what a form did is told on the very page it led to, whose address does not carry it', () => {
  expect(sent.headers.get('location')).toBe(`${path}?show=mine`)
  expect(told(`${path}?show=mine`)?.deed).toBe('checks-assigned')
  expect(told(`${path}?show=mine`)?.forget).toContain('Max-Age=0')
})

test('it is told on no other page, nor on one whose address claims it', () => {
  expect(told(`${path}/28`)).toBeNull()
  expect(told(`${path}?show=mine&sort=about`)).toBeNull()
  expect(told(`${path}?show=mine&deed=checks-assigned`, {})).toBeNull()
  expect(told(path, { cookie: 'deed=%E0%A4%A; known=x' })).toBeNull()
})

test('what got a number and a day is told with both, and nothing else that a cookie says', () => {
  const receipt = { sent: 'remark-sent', number: 10, due: dayOf(new Date('2026-12-07T06:00:00Z')) }
  const own = '/ky/ak-bulun/account/budget/2027/remarks/10'
  const written = leadTelling(telling(own, receipt as Deed))
  expect(written.headers.get('location')).toBe(own)
  const sentCookie = written.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(told(own, { cookie: sentCookie })?.deed).toEqual(receipt)
  const forged = (words: string) => `deed=${encodeURIComponent(`${own}?deed=${words}`)}`
  expect(told(own, { cookie: forged('remark-sent+10+2026-13-07') })).toBeNull()
  expect(told(own, { cookie: forged('remark-sent+ten+2026-12-07') })).toBeNull()
})
