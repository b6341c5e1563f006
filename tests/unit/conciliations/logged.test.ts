import { expect, test } from 'vitest'
import { changedFields } from '#app/domain/changes.ts'
import { tableChanges } from '#app/domain/conciliations/logged.ts'
import type { Offer } from '#app/domain/conciliations/offer.ts'
import type { Side } from '#app/domain/conciliations/side.ts'
import { changedWords } from '#app/ui/records/changed-words.ts'
import { sayIn } from '#app/ui/say.ts'
import { anOffer } from '#seed/builders/a-conciliation.ts'

const sides: readonly Side[] = [
  { number: 1, name: 'Базар көчөсү', kind: 'authors', women: null, men: null },
  { number: 2, name: 'Финансы бөлүмү', kind: 'office', women: null, men: null },
]
const words = (
  after: { sides?: readonly Side[]; offers?: readonly Offer[] },
  before = { sides, offers: [anOffer] },
) => {
  const told = tableChanges(before, { ...before, ...after })
  const changes = changedFields(told?.from, told?.to)
  return changedWords(sayIn('ky', 'ak-bulun'), { subject: 'conciliation/2027/1', changes }).map(
    (one) => one.words.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-'),
  )
}

test('the log tells what of a side was changed, what was there and what is, and nothing of the others', () => {
  const counted = sides.map((side) => (side.number === 1 ? { ...side, women: 2, men: 1 } : side))
  expect(words({ sides: counted })).toEqual(['1-тарап: аял: — → 2; эркек: — → 1'])
  expect(words({ sides: sides.slice(0, 1) })).toEqual([
    '2-тарап: аты: Финансы бөлүмү → —; ким экени: айыл өкмөтүнүн бөлүмү → —',
  ])
})

test('the log tells of an offer which money, which words and whose word were changed', () => {
  const [move] = anOffer.moves
  if (!move) throw new Error('the offer moves money')
  const half = { ...anOffer, moves: [{ ...move, amount: 2_500_000 as typeof move.amount }] }
  expect(words({ offers: [half] })).toEqual([
    '1-сунуш: акча (кайдан, кайда, сумма, пикир): 70451 Жолдор → 70640 Көчө жарыгы, 50 000 сом, № 1 → 70451 Жолдор → 70640 Көчө жарыгы, 25 000 сом, № 1',
  ])
  const stood = anOffer.stands.map((one) =>
    one.side === 2 ? { ...one, stand: 'against' as const, words: 'Кеч' } : one,
  )
  const [turned] = words({ offers: [{ ...anOffer, stands: stood }] })
  expect(turned).toContain('2-тарап: Каршы (Кеч)')
  expect(words({ offers: [{ ...anOffer, withdrawn: true }] })).toEqual([
    '1-сунуш: кайтарып алынган: жок → ооба',
  ])
  expect(words({ offers: [] })[0]).toContain('сөзү: Жолдон жарыкка → —')
})

test('a change of the meeting alone says nothing of sides and offers', () => {
  expect(tableChanges({ sides, offers: [anOffer] }, { sides, offers: [anOffer] })).toBeNull()
})
