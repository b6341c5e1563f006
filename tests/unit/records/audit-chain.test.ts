import { expect, test } from 'vitest'
import {
  type AuditLine,
  chainStart,
  checkChain,
  lineHash,
} from '#app/domain/records/audit-chain.ts'
import { sha256 } from '#app/sha256.server.ts'

function chain(length: number): AuditLine[] {
  const lines: AuditLine[] = []
  for (let number = 1; number <= length; number++) {
    const previous = lines.at(-1)?.hash ?? chainStart
    const line = {
      place: 'ak-bulun',
      number,
      at: `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`,
      actor: 'clerk',
      action: 'proposal-hidden' as const,
      subject: `proposal/${number}`,
      details: { reason: 'advertising', round: 3 },
      previous,
    }
    lines.push({ ...line, hash: lineHash(line, sha256) })
  }
  return lines
}

function faultIn(lines: readonly AuditLine[], head: { number: number; hash: string }) {
  const check = checkChain(sha256)
  for (const line of lines) {
    const fault = check.next(line)
    if (fault) return fault
  }
  return check.end(head)
}

const whole = chain(9)
const head = { number: 9, hash: whole[8]?.hash ?? '' }

test('an untouched chain holds', () => {
  expect(faultIn(whole, head)).toBeNull()
})

test('the order in which details were written does not matter', () => {
  const turned = whole.map((line) => ({
    ...line,
    details: Object.fromEntries(Object.entries(line.details).reverse()),
  }))
  expect(faultIn(turned, head)).toBeNull()
})

test.each(['at', 'actor', 'action', 'subject', 'place'] as const)(
  'a changed %s is found',
  (field) => {
    const tampered = whole.map((line) => (line.number === 4 ? { ...line, [field]: 'other' } : line))
    expect(faultIn(tampered, head)).toEqual({ number: 4, kind: 'changed' })
  },
)

test('changed details are found', () => {
  const tampered = whole.map((line) =>
    line.number === 4 ? { ...line, details: { ...line.details, reason: 'none' } } : line,
  )
  expect(faultIn(tampered, head)).toEqual({ number: 4, kind: 'changed' })
})

test('a line that was rewritten together with its hash is found at the next one', () => {
  const tampered = whole.map((line) => {
    if (line.number !== 4) return line
    const rewritten = { ...line, action: 'proposal-shown' as const }
    return { ...rewritten, hash: lineHash(rewritten, sha256) }
  })
  expect(faultIn(tampered, head)).toEqual({ number: 5, kind: 'unlinked' })
})

test('a line taken out of the middle is found', () => {
  expect(
    faultIn(
      whole.filter(({ number }) => number !== 5),
      head,
    ),
  ).toEqual({ number: 5, kind: 'missing' })
})

test('lines cut off at the end are found', () => {
  expect(faultIn(whole.slice(0, 7), head)).toEqual({ number: 8, kind: 'missing' })
})
