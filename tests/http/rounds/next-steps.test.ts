import { expect, test } from 'vitest'
import { ru } from '#app/i18n/messages/ru/catalogue.ts'
import { signedInAs } from '#tests/support/demonstration/demo-people.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'

const demonstration = seededDemonstration()
const text = ru.roundOffice
const wayOf = (binding: boolean, commission: boolean) => [
  text.editTitle,
  text.announceTitle,
  ...(binding ? [text.rollTitle] : []),
  text.publishTitle,
  ...(commission ? [text.keyTitle] : []),
  text.openTitle,
  text.closeTitle,
]
const way = [...wayOf(false, false), text.countTitle, text.resultTitle, text.deliverTitle]

test('the page of a round has its whole way, count, result and deliveries included, and why what waits has to wait', async () => {
  const officer = await signedInAs(demonstration.origin, 'election-officer')
  const stepsOf = async (round: number) => {
    const { document } = await officer.ask(`/ru/ak-bulun/office/rounds/${round}`)
    return document.querySelectorAll('main table.cards tbody tr').map((row) => ({
      name: row.querySelector('th')?.text.trim() ?? '',
      state: row.querySelector('.tag')?.text.trim() ?? '',
      words: row.text.replace(/\s+/g, ' '),
      href: row.querySelector('a')?.getAttribute('href') ?? null,
    }))
  }
  for (const round of [1, 2, 3, 4, 5]) {
    const steps = await stepsOf(round)
    // The fourth and fifth are binding; the fifth is to be opened with the key of a commission.
    const begins = wayOf(round >= 4, round === 5)
    expect(
      steps.slice(0, begins.length).map(({ name }) => name),
      `round ${round}`,
    ).toEqual(begins)
    const names = steps.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(way))
    for (const { href } of steps)
      if (href) expect((await officer.ask(href)).status, `${round} ${href}`).toBe(200)
  }
  const delivered = await stepsOf(1)
  expect(delivered.slice(1, 7).map(({ state }) => state)).toEqual(
    way.slice(1, 7).map(() => text.done),
  )
  // Whether it was ever changed nobody knows: it is said why it cannot be any more.
  expect(delivered[0]?.state).toBe(text.notNow)
  expect(delivered[0]?.words).toContain('закреплены и больше не меняются')
  expect(delivered[7]?.words).toMatch(/: \d+.*: \d+/)
  const voting = await stepsOf(2)
  const [, , list, open, close, count, result, deliver] = voting
  expect([list?.state, open?.state, close?.state]).toEqual([text.done, text.done, text.itself])
  for (const step of [count, result, deliver]) {
    expect([step?.name, step?.state]).toEqual([step?.name, text.notNow])
    // The state says why, beside its word.
    expect(step?.words.length).toBeGreaterThan(`${step?.name}${text.notNow}`.length + 10)
  }
})
