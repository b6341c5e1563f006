import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount } from '#seed/builders/an-account.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { answers, proposalContext } from '#tests/support/proposal-context.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { begun } from '#tests/support/written.ts'

const running = runningApplication()
const context = proposalContext()
const used: { other?: Application } = {}

beforeAll(async () => {
  used.other = await startApplication(running.context)
})
afterAll(() => used.other?.stop())

/** A photo of 24 megapixels with something on every spot, as a phone makes it. */
async function largePhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 100, sigma: 30 } as const
  const small = await sharp({
    create: { width: 600, height: 400, channels: 3, background: '#888', noise },
  })
    .png()
    .toBuffer()
  return sharp(small).resize(6_000, 4_000).jpeg({ quality: 90 }).toBuffer()
}

/** Milliseconds until a page is there. */
async function timeOf(reader: Visitor): Promise<number> {
  const begin = performance.now()
  // Somebody's own page is made each time and never kept.
  const { status } = await reader.ask('/ky/ak-bulun/account')
  expect(status).toBe(200)
  return performance.now() - begin
}

const middleOf = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** The same photo as another file: what stands behind its end is no part of the picture. */
const copyOf = (photo: Buffer, number: number) =>
  new File([new Uint8Array(photo), `${number}`], `${number}.jpg`)

test('while ten large photos are decoded, pages answer within 300 ms', async () => {
  const photo = await largePhoto()
  const senders = await Promise.all(
    Array.from({ length: 10 }, async (_, n) => {
      const visitor = await signedIn(running.origin, await anAccount({ village: 2 }))
      const draft = await begun(visitor, context.round.number)
      return { visitor, draft, photo: copyOf(photo, n) }
    }),
  )
  const [reader, neighbour] = await Promise.all(
    [running.origin, used.other?.origin ?? ''].map(async (origin) =>
      signedIn(origin, await anAccount({ village: 2 })),
    ),
  )
  if (!reader || !neighbour) return expect.fail('nobody reads')
  let decoding = true
  const sent = Promise.all(
    senders.map(({ visitor, draft, photo }) =>
      visitor.submit(`${draft}/what`, answers('what', { photos: photo }), 'main form'),
    ),
  ).finally(() => {
    decoding = false
  })
  const took: number[] = []
  // What another process takes for the same pages, which decodes nothing: the machine may be busy with other work.
  const elsewhere: number[] = []
  while (decoding) {
    took.push(await timeOf(reader))
    elsewhere.push(await timeOf(neighbour))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect((await sent).map(({ status }) => status)).toEqual(senders.map(() => 200))
  expect(took.length).toBeGreaterThan(5)
  expect(middleOf(took)).toBeLessThanOrEqual(Math.max(300, 2 * middleOf(elsewhere)))
})
