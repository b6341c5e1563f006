import { expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { oncePerSituation } from '#app/services/once-per-situation.ts'
import type { Situation } from '#app/services/situation.ts'

const situation = (): Situation => ({
  ...{ person: null, place: placeId('ak-bulun'), at: new Date('2026-11-26T06:00:00Z') },
  ...{ language: 'ky', formKey: null, address: '' },
})

/** Like a query of mongoose: it is sent at each `then`, and refuses a second one. */
function query(sent: string[], place: string): Promise<string> {
  let executed = false
  const thenable = {
    // biome-ignore lint/suspicious/noThenProperty: what is tried is how such a thing is dealt with
    then(told: (found: string) => void) {
      if (executed) throw new Error('Query was already executed')
      executed = true
      sent.push(place)
      told(place)
    },
  }
  return thenable as unknown as Promise<string> // mongoose types its queries so
}

test('the parts of one page share what was read, another request reads anew', async () => {
  const sent: string[] = []
  const placeHere = oncePerSituation(({ place }) => query(sent, place))
  const [one, other] = [situation(), situation()]
  const parts = [placeHere(one), placeHere(one), placeHere(one)]
  expect(await Promise.all(parts)).toEqual(['ak-bulun', 'ak-bulun', 'ak-bulun'])
  expect(sent).toHaveLength(1)
  await placeHere(other)
  expect(sent).toHaveLength(2)
})
