import sharp from 'sharp'
import { expect, test } from 'vitest'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers, proposalContext } from '#tests/support/proposal-context.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { begun } from '#tests/support/written.ts'

const running = runningApplication()
const context = proposalContext()

/** A photo of 24 megapixels with something on every spot, as a phone makes it. */
async function largePhoto(seed: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 100 + seed, sigma: 30 } as const
  const small = await sharp({
    create: { width: 600, height: 400, channels: 3, background: '#888', noise },
  })
    .png()
    .toBuffer()
  return sharp(small).resize(6_000, 4_000).jpeg({ quality: 90 }).toBuffer()
}

test('while ten large photos are decoded, pages answer within 300 ms', {
  timeout: 240_000,
}, async () => {
  const senders = await Promise.all(
    Array.from({ length: 10 }, async (_, n) => {
      const visitor = await signedIn(running.origin, await anAccount({ village: 2 }))
      const draft = await begun(visitor, context.round.number)
      return { visitor, draft, photo: new File([new Uint8Array(await largePhoto(n))], `${n}.jpg`) }
    }),
  )
  const reader = await signedIn(running.origin, await anAccount({ village: 2 }))
  let decoding = true
  const sent = Promise.all(
    senders.map(({ visitor, draft, photo }) =>
      visitor.submit(`${draft}/what`, answers('what', { photos: photo }), 'main form'),
    ),
  ).finally(() => {
    decoding = false
  })
  const took: number[] = []
  while (decoding) {
    const begin = performance.now()
    // Somebody's own page is made each time and never kept.
    const { status } = await reader.ask('/ky/ak-bulun/account')
    expect(status).toBe(200)
    took.push(performance.now() - begin)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect((await sent).map(({ status }) => status)).toEqual(senders.map(() => 200))
  took.sort((a, b) => a - b)
  const [middle = 0, late = 0] = [0.5, 0.95].map((share) => took[Math.floor(took.length * share)])
  process.stderr.write(
    `pages while decoding: ${took.length}, middle ${Math.round(middle)} ms, 95th ${Math.round(late)} ms\n`,
  )
  expect(took.length).toBeGreaterThan(5)
  expect(middle).toBeLessThanOrEqual(300)
})
