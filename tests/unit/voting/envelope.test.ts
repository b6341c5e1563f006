import { expect, test } from 'vitest'
import { tyiyn } from '#app/domain/money.ts'
import {
  envelopeInfo,
  envelopeLength,
  envelopeText,
  readEnvelopeText,
} from '#app/domain/voting/envelope-text.ts'
import {
  closeEnvelope,
  openEnvelope,
  openingKeyOf,
  publicHexOf,
} from '#app/services/voting/boxes/envelope.server.ts'

const key = openingKeyOf(Buffer.alloc(32, 7))
const mine = publicHexOf(key)
const info = envelopeInfo('ak-bulun', 3, 'ab'.repeat(32))
const project = (number: number) => {
  return { number, title: '', village: null, cost: tyiyn(1), excludes: [] }
}
const projects = [...Array(120).keys()].map((at) => project(at + 1))
const rulesOf = (ballot: object) => ({ ballot }) as Parameters<typeof envelopeLength>[0]['rules']

test('the public half is the one of RFC 7748 (6.1), so that other programs close envelopes for the same key', () => {
  const alice = '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a'
  expect(publicHexOf(openingKeyOf(Buffer.from(alice, 'hex')))).toBe(
    '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
  )
})

test('what is closed for a key is opened by it, as often as it is closed into another envelope', () => {
  const text = envelopeText({ choices: [9, 4, 100], village: 2 }, 40)
  const [one, other] = [closeEnvelope(mine, text, info), closeEnvelope(mine, text, info)]
  expect(one).not.toBe(other)
  expect([one, other].map((closed) => openEnvelope(key, closed, info))).toEqual([text, text])
  expect(readEnvelopeText(text)).toEqual({ choices: [4, 9, 100], village: 2 })
})

test('no other key opens it, no other round or rules, and not with one bit changed', () => {
  const closed = closeEnvelope(mine, envelopeText({ choices: [4], village: null }, 20), info)
  expect(openEnvelope(openingKeyOf(Buffer.alloc(32, 8)), closed, info)).toBeNull()
  expect(openEnvelope(key, closed, envelopeInfo('ak-bulun', 4, 'ab'.repeat(32)))).toBeNull()
  expect(openEnvelope(key, closed, envelopeInfo('ak-bulun', 3, 'cd'.repeat(32)))).toBeNull()
  const bytes = Buffer.from(closed, 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    expect([at, openEnvelope(key, changed.toString('base64url'), info)]).toEqual([at, null])
  }
  for (const length of [0, 31, 47, bytes.length - 1])
    expect(openEnvelope(key, bytes.subarray(0, length).toString('base64url'), info)).toBeNull()
})

test.each([
  ['five of 120', { kind: 'approval', min: 1, max: 5 }, 5],
  ['as many as the money allows', { kind: 'knapsack' }, 120],
])('the envelopes of a round are all as long, whatever is in them: %s', (_, ballot, most) => {
  const length = envelopeLength({ rules: rulesOf(ballot), projects })
  const largest = projects.slice(-most).map(({ number }) => number)
  const lengths = [[1], [1, 2], largest].map(
    (choices) => closeEnvelope(mine, envelopeText({ choices, village: 6 }, length), info).length,
  )
  expect(new Set(lengths).size).toBe(1)
})

test('a ballot is written in one way, and read in no other', () => {
  expect(envelopeText({ choices: [10, 9], village: null }, 9)).toBe('9,10|0   ')
  for (const wrong of ['', '10,9|0', '09|0', '9|00', '9', '9|', '9|1x', ' 9|1', '9,|1', '9|1\n'])
    expect([wrong, readEnvelopeText(wrong)]).toEqual([wrong, null])
})
