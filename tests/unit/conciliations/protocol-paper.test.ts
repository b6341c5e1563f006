import { expect, test } from 'vitest'
import { outcomeOf } from '#app/domain/conciliations/offer.ts'
import { texts } from '#app/i18n/texts.ts'

const stands = [
  { side: 1, stand: 'against', words: '' },
  { side: 2, stand: 'against', words: '' },
] as const
const agreeing = [{ side: 1, stand: 'agrees', words: '' }] as const

test('a protocol says of an offer that its side took back that it was withdrawn, not that it was refused', () => {
  const said = (offer: Parameters<typeof outcomeOf>[0]) =>
    texts('en').conciliationPapers.protocol[outcomeOf(offer)](1)
  expect(said({ withdrawn: true, stands })).toBe('Offer 1 was withdrawn by its side.')
  expect(said({ withdrawn: true, stands: agreeing })).toBe('Offer 1 was withdrawn by its side.')
  expect(said({ withdrawn: false, stands })).toBe('Offer 1 is not agreed.')
  expect(said({ withdrawn: false, stands: agreeing })).toBe('Offer 1 is agreed.')
})
