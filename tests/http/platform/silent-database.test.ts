import { afterAll, expect, test, vi } from 'vitest'
import { freePort, newDataFolder, runningIn, startPortal, until } from '../../support/portal.ts'

// A whole start beside other tests on a small machine.
vi.setConfig({ testTimeout: 180_000 })
const { folder, remove } = newDataFolder()
afterAll(remove)

async function asked(address: string) {
  const begun = performance.now()
  const { status, headers } = await fetch(address)
  return { status, again: headers.get('retry-after'), took: performance.now() - begun }
}

test('while the database hangs every page says within four seconds that it cannot be made; then it can again', async () => {
  const port = await freePort()
  const portal = startPortal(folder, port)
  await portal.ready()
  const page = `http://localhost:${port}/ky`
  expect((await asked(page)).status).toBe(200)
  const { databaseProcess } = runningIn(folder)
  process.kill(databaseProcess, 'SIGSTOP')
  try {
    const waiting = await Promise.all(
      Array.from({ length: 20 }, (_, place) => asked(`${page}/no-such-place-${place}`)),
    )
    for (const answer of waiting) {
      expect(answer).toMatchObject({ status: 503, again: expect.any(String) })
      expect(answer.took).toBeLessThan(4_000)
    }
    expect((await asked(`${page}?later`)).took).toBeLessThan(1_000)
  } finally {
    process.kill(databaseProcess, 'SIGCONT')
  }
  await until('pages are made again', async () => (await asked(page)).status === 200)
  expect(portal.printed()).toContain('database-silent')
  await portal.stop()
})
