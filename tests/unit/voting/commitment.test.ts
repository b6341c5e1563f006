import { expect, test } from 'vitest'
import {
  canonicalChoices,
  commitmentOf,
  rollText,
  slotText,
} from '#app/domain/voting/commitment.ts'
import { receiptCode } from '#app/domain/voting/receipt.ts'
import { sha256 } from '#app/sha256.server.ts'

const nonce = '00'.repeat(32)

test('choices are written in one way, as numbers and not as words', () => {
  expect(canonicalChoices([10, 9, 100])).toBe('9,10,100')
  expect(canonicalChoices([])).toBe('')
})

test('a commitment is the hash of the nonce and the choices, as an auditor computes it', () => {
  expect(commitmentOf(nonce, [9, 4], sha256)).toBe(sha256(`ballot|v1|${nonce}4,9`))
})

test('equal choices of two people have nothing in common to see', () => {
  expect(commitmentOf(nonce, [4], sha256)).not.toBe(commitmentOf('01'.repeat(32), [4], sha256))
})

test('the roll and the slots hash different texts, so that one key alone would not tie them', () => {
  expect(rollText('ak-bulun/3', 'account|7')).toBe('roll|v1|ak-bulun/3|account|7')
  expect(slotText('ak-bulun/3', 'account|7')).toBe('slot|v1|ak-bulun/3|account|7')
})

test('a receipt is sixteen signs that are read aloud without doubt', () => {
  expect(receiptCode('0'.repeat(64))).toBe('0000-0000-0000-0000')
  expect(receiptCode(`${'f'.repeat(20)}${'0'.repeat(44)}`)).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  expect(receiptCode(`00000000000000000021${'9'.repeat(44)}`)).toBe('0000-0000-0000-0011')
  for (let ballot = 0; ballot < 500; ballot++)
    expect(receiptCode(sha256(`${ballot}`))).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/,
    )
})
