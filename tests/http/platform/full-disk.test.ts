import { execFileSync } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import {
  freePort,
  isAlive,
  newDataFolder,
  runningIn,
  startPortal,
  until,
} from '../../support/portal.ts'

const { folder, remove } = newDataFolder()
afterAll(remove)

/** From here on the process can write nothing into files, as on a disk without room. */
const forbidWriting = (id: number) =>
  execFileSync('prlimit', ['--pid', String(id), '--fsize=1:unlimited'])

test('a database that can write nothing is told in the reader’s language, and all comes back by itself', async () => {
  const port = await freePort()
  const portal = startPortal(folder, port)
  await portal.ready()
  const page = `http://localhost:${port}/ru`
  const ask = async (path = '', init: RequestInit = {}) => {
    if (portal.child.exitCode !== null) throw new Error(`It ended:\n${portal.printed()}`)
    const asked = fetch(`${page}${path}`, { ...init, redirect: 'manual' })
    // A connection that is cut while the database is exchanged is told by the browser, whose reader asks again.
    const response = await asked.catch(() => new Response(null, { status: 599 }))
    return { status: response.status, html: await response.text() }
  }
  expect((await ask()).status).toBe(200)
  const before = runningIn(folder).databaseProcess
  forbidWriting(before)
  const answers: Awaited<ReturnType<typeof ask>>[] = []
  const wrong = async (attempt: number) =>
    ask('/platform/account/sign-in', {
      method: 'POST',
      headers: { origin: `http://localhost:${port}` },
      body: new URLSearchParams({ login: `07000000${attempt % 90}`, password: 'wrong-password' }),
    })
  await until('what has to be written is refused', async () => {
    answers.push(await wrong(answers.length + 10))
    return answers.at(-1)?.status === 503
  })
  // It is said that the portal does not work now, and never that it has a bug.
  expect(answers.filter(({ status }) => status === 500)).toEqual([])
  expect(answers.at(-1)?.html).toContain('Портал сейчас не работает')
  await until('the database is another one', () => !isAlive(before))
  await until('pages are made again', async () => (await ask(`?${Date.now()}`)).status === 200)
  await until('a form is taken again', async () => (await wrong(9)).status < 500)
  await portal.stop()
})
