import { expect, test } from 'vitest'
import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import { faultsOfCard } from '#app/domain/scorecards/check-scorecard.ts'
import type { ScoreCard, ScoreCardEntry } from '#app/domain/scorecards/scorecard.ts'
import { linesOf, publicCard, widestGap } from '#app/domain/scorecards/shown.ts'

const day = (text: string): Day => {
  const found = parseDay(text)
  if (!found) throw new Error(text)
  return found
}
const names = { pressure: 'Басымы', repair: 'Оңдоо', taste: 'Даамы' }
const card: ScoreCard = {
  ...{ place: 'ak-bulun', number: 2, facility: 1, kind: 'water', account: 'ak-bulun:3' },
  indicators: Object.entries(names).map(([key, ky]) => ({ key, name: { ky } })),
  ...{ on: day('2026-10-12'), where: 'Мектеп', led: '', provider: '', came: 25, women: 13 },
  groups: {
    women: { people: 13, scores: { pressure: 1, repair: 2 } },
    men: { people: 8, scores: { pressure: 2, repair: 3 } },
    elders: { people: 4, scores: { pressure: 1, taste: 1 } },
  },
  own: { pressure: 3, repair: 5 },
  ...{ entitlements: [], words: '', minutes: null, at: new Date(0), updated: new Date(0) },
}
const entry: ScoreCardEntry = card

test('of a group of fewer than five nothing is published but how many they were', () => {
  const shown = publicCard(card)
  expect(shown.groups).toEqual([
    { group: 'women', people: 13, scores: { pressure: 1, repair: 2 } },
    { group: 'men', people: 8, scores: { pressure: 2, repair: 3 } },
    { group: 'elders', people: 4, scores: null },
  ])
  // Nothing of them is left, not even in a gap: taste was scored by them alone.
  expect(JSON.stringify(shown)).not.toContain('taste":1')
  expect(linesOf(shown, null).find(({ key }) => key === 'taste')).toMatchObject({
    ...{ scores: {}, gap: null },
  })
  const five = publicCard({ ...card, groups: { elders: { people: 5, scores: { taste: 1 } } } })
  expect(five.groups).toEqual([{ group: 'elders', people: 5, scores: { taste: 1 } }])
  // Whose form it was is nobody's business.
  expect('account' in shown).toBe(false)
})

test('the gap is what the provider gave itself less the lowest score, the widest first', () => {
  const lines = linesOf(publicCard(card), null)
  expect(lines.map(({ key, gap }) => [key, gap])).toEqual([
    ['repair', 3],
    ['pressure', 2],
    ['taste', null],
  ])
  expect(widestGap(lines)?.key).toBe('repair')
  const modest = publicCard({ ...card, own: { pressure: 1, repair: 1 } })
  expect(linesOf(modest, null).map(({ gap }) => gap)).toEqual([0, -1, null])
  expect(widestGap(linesOf(modest, null))).toBeNull()
})

test('the round before stands beside, by the keys of the indicators', () => {
  const [pressure] = card.indicators
  if (!pressure) throw new Error('no indicator')
  const before = publicCard({
    ...card,
    indicators: [{ ...pressure, name: { ky: 'Суунун басымы' } }],
    groups: { women: { people: 10, scores: { pressure: 2 } } },
    own: { pressure: 5 },
  })
  const lines = linesOf(publicCard(card), before)
  expect(lines.map(({ key, before: earlier }) => [key, earlier])).toEqual([
    ['repair', null],
    ['pressure', { scores: { women: 2 }, own: 5 }],
    ['taste', null],
  ])
})

test('a card holds together', () => {
  const today = day('2026-10-12')
  const keys = (changed: Partial<ScoreCardEntry>, on = today) =>
    faultsOfCard({ ...entry, ...changed }, on).map(({ field, reason }) => [field, reason.key])
  expect(keys({})).toEqual([])
  expect(keys({}, day('2026-10-11'))).toEqual([['on', 'scorecard-later']])
  expect(keys({ women: 26 })).toEqual([['women', 'scorecard-more-than-came']])
  expect(keys({ came: 24 })).toEqual([['came', 'scorecard-groups-exceed']])
  expect(keys({ groups: { men: { people: 0, scores: { pressure: 2 } } } })).toEqual([
    ['people-men', 'scorecard-of-how-many'],
  ])
  expect(keys({ groups: { men: { people: 9, scores: {} } } })).toEqual([
    ['people-women', 'scorecard-no-scores'],
  ])
})
