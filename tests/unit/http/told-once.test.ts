import { expect, test, vi } from 'vitest'
import { telling } from '#app/domain/deed.ts'
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
