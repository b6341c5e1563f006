import { beforeAll, expect, test } from 'vitest'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertFile, keepFiles } from '#models/documents/file.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { home, someone } from '../evaluation/office.ts'
import { send } from '../hostile/wire.ts'

const running = runningApplication()
const place = 'ak-bulun'
const id = 'ab'.repeat(16)
const photo = `/data/${place}/files/${id}?size=640`

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place, at: new Date(), inPhase: 'ideas' })
  const content = Buffer.from('a photo')
  const part = { size: 640 as const, type: 'image/webp', bytes: content.length, content }
  await insertFile({ place, id, kind: 'photo', name: 'a.jpg', at: new Date(), parts: [part] })
  await inTransaction(place, (tx) => keepFiles(tx, place, [id]))
  const attachments = [{ id, kind: 'photo' as const, name: 'a.jpg', bytes: content.length }]
  await aProposal({ text: { attachments } })
})

const ask = (path: string, method: string, headers: Record<string, string> = {}) =>
  send(running.origin, null, { path, method, headers })

test.each([`${home}/accessibility`, photo])(
  '%s: the head is that of the whole, and whoever knows the form is told so',
  async (path) => {
    const whole = await ask(path, 'GET')
    expect([whole.status, whole.html.length > 0]).toEqual([200, true])
    const etag = String(whole.headers.etag)
    const head = await ask(path, 'HEAD')
    expect([head.status, head.html]).toEqual([200, ''])
    for (const name of ['etag', 'cache-control', 'content-type', 'content-length'])
      expect([name, head.headers[name]]).toEqual([name, whole.headers[name]])
    for (const known of [etag, `W/${etag.replace('W/', '')}`, `"x", ${etag}`, '*']) {
      for (const method of ['GET', 'HEAD']) {
        const same = await ask(path, method, { 'if-none-match': known })
        expect([known, method, same.status, same.html]).toEqual([known, method, 304, ''])
        expect(same.headers.etag).toBe(etag)
      }
    }
    expect((await ask(path, 'GET', { 'if-none-match': '"x", W/"y"' })).status).toBe(200)
  },
)

const name = 'Гүлзат Орозбекова'
const account = `${home}/account`

test('a personal page in another spelling is the same page or none, and never a kept one', async () => {
  const visitor = await someone(running.origin, name, ['clerk'])
  const spellings = [
    account,
    `${home}/Account`,
    `${home}/%61ccount`,
    `${home}/%2561ccount`,
    `${home}/./account`,
    `${home}/x/../account`,
    `${home}/%2e/account`,
    `${home}//account`,
    `/${home}/account`,
    `${home}\\account`,
    `${account}/`,
    `${account}//`,
    `${account}?x`,
    `${account}.data`,
    `${home}/OFFICE`,
    `${home}/%6fffice/checks`,
    `${home}/./office`,
  ]
  const mine: string[] = []
  for (const path of spellings) {
    const answer = await send(running.origin, visitor, { path })
    // What is a page is kept by nobody; else there is none, or only the way to one.
    if (answer.html.includes(name)) mine.push(path)
    if (answer.status === 200)
      expect([path, answer.headers['cache-control']]).toEqual([path, 'private, no-store'])
    else expect([path, answer.html.includes(name)]).toEqual([path, false])
    const other = await send(running.origin, null, { path })
    expect([path, other.html.includes(name)]).toEqual([path, false])
  }
  expect(mine).toEqual(
    expect.arrayContaining([account, `${home}/Account`, `${home}/%61ccount`, `${home}/./account`]),
  )
})

test('after signing out nothing of the office or of one’s own pages was left to go back to', async () => {
  const visitor = await someone(running.origin, name, ['clerk'])
  for (const path of [account, `${account}/sessions`, `${home}/office`, `${home}/office/checks`]) {
    const page = await visitor.ask(path)
    expect([path, page.status, page.headers.get('cache-control')]).toEqual([
      path,
      200,
      'private, no-store',
    ])
  }
  await visitor.submit(`${account}/sign-out`, {}, 'main form')
  expect((await visitor.ask(account)).url).toContain('sign-in')
})
