import { expect, test } from 'vitest'
import { boxText, rollText, slotText } from '#app/domain/voting/keyed-texts.ts'
import { receiptCode } from '#app/domain/voting/receipt.ts'
import { sha256 } from '#app/sha256.server.ts'

test('a box is bound to its round, its slot, how often it was filled, and its envelope', () => {
  expect(boxText('ak-bulun/3', 'ab', 2, 'cd')).toBe('box|v1|ak-bulun/3|ab|2|cd')
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
