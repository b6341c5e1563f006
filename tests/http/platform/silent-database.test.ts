import { afterAll, expect, test } from 'vitest'
import { freePort, newDataFolder, runningIn, startPortal, until } from '../../support/portal.ts'
import { slowness } from '../../support/slowness.ts'

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
    const later = await asked(`${page}?later`)
    for (const answer of [...waiting, later])
      expect(answer).toMatchObject({ status: 503, again: expect.any(String) })
    // Three of the four are the patience with the database, which no busy machine makes longer.
    const most = 3_000 + 1_000 * slowness()
    for (const { took } of waiting) expect(took).toBeLessThan(most)
    expect(later.took).toBeLessThan(1_000 * slowness())
  } finally {
    process.kill(databaseProcess, 'SIGCONT')
  }
  await until('pages are made again', async () => (await asked(page)).status === 200)
  expect(portal.printed()).toContain('database-silent')
  await portal.stop()
})
