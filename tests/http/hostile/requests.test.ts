import { connect } from 'node:net'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { pages } from '../roles/pages.ts'
import { hostileContext } from './hostile-context.ts'
import { wrongWith } from './judge-answers.ts'
import { forEach, type Sending } from './wire.ts'

const hostile = hostileContext()
const home = '/ru/ak-bulun'
const signIn: Sending = {
  method: 'POST',
  path: `${home}/account/sign-in`,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'login=0700+123456&password=x',
}

/** What each is answered with: the statuses that are right, and nothing wrong with the answer itself. */
async function answered(sending: Sending, right: readonly number[]) {
  const answer = await hostile.send(null, sending)
  const wrong = wrongWith(answer)
  const { status } = answer
  return [...wrong, ...(right.includes(status) ? [] : [`answered with ${status}`])].map(
    (fault) =>
      `${sending.method ?? 'GET'} ${sending.path} ${JSON.stringify(sending.headers)}: ${fault}`,
  )
}

test.each(['<script>', '[::1', 'evil.test:99999999', '%FF', 'a b', 'a@b', 'a/b?c#d'])(
  'a request for the host "%s" is told that it cannot be answered',
  async (host) => {
    for (const path of ['/', home, `${home}/account`, '/data/ak-bulun/rounds/1/proposals.csv'])
      expect(await answered({ path, headers: { host } }, [400])).toEqual([])
  },
)

test('what a caller says about hosts, proxies, languages and encodings changes nothing', async () => {
  const headers: Record<string, string>[] = [
    { 'x-forwarded-host': 'evil.test' },
    { 'x-forwarded-host': 'a:99999999' },
    { 'x-forwarded-host': '<xss-mark>' },
    { 'x-forwarded-for': '1.2.3.4, '.repeat(200) },
    { 'x-forwarded-for': 'rubbish' },
    { 'accept-language': ','.repeat(3_000) },
    { 'accept-encoding': '*;q=0' },
    { 'if-none-match': '"' },
    { range: 'bytes=0-0,1-1,99999-' },
    { 'user-agent': '"><xss-mark>' },
    { 'x-http-method-override': 'DELETE' },
    { accept: 'text/x-script' },
    ...['', 'rubbish', '%FF', 's%3Aak-bulun.x.y', 'a'.repeat(6_000), 'j:{"a":1}'].map((value) => ({
      cookie: `ashar=${value}`,
    })),
  ]
  const told = await forEach(headers, async (own) => [
    await answered({ path: home, headers: own }, [200]),
    await answered({ path: `${home}/account`, headers: own }, [302]),
    await answered({ ...signIn, headers: { ...signIn.headers, ...own } }, [422, 429, 403]),
  ])
  expect(told.flat(2)).toEqual([])
  // An address that nobody has asked for: a cached page is sent whatever the caller says.
  const unkept = { path: `${home}/contact`, headers: { 'x-forwarded-proto': 'a b' } }
  expect(await answered(unkept, [400])).toEqual([])
})

test('a form from another site is refused in three languages, whichever header tells', async () => {
  const toldOf = async (own: Record<string, string>) => {
    const sending = { ...signIn, headers: { ...signIn.headers, ...own } }
    expect(await answered(sending, [403])).toEqual([])
    const { html } = await hostile.send(null, sending)
    return parse(html)
      .querySelectorAll('section')
      .map((part) => [part.getAttribute('lang'), part.querySelector('h1, h2')?.textContent])
  }
  for (const own of [
    { origin: 'http://evil.test' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ])
    expect(await toldOf(own)).toEqual([
      ['ky', 'Бул форма башка сайттан жөнөтүлдү'],
      ['ru', 'Эта форма отправлена с другого сайта'],
      ['en', 'This form was sent from another site'],
    ])
  // The browser says that it is our own page: then a proxy that changed the host is no reason to fail.
  const behindProxy = { origin: 'http://ashar.test', 'sec-fetch-site': 'same-origin' }
  expect(
    await answered({ ...signIn, headers: { ...signIn.headers, ...behindProxy } }, [422, 429]),
  ).toEqual([])
})

test('every address answers methods that are not for it with 405', async () => {
  const addresses = Object.entries(pages).map(([pattern, { where }]) =>
    hostile.addressOf(pattern, where, { group: 'form' }),
  )
  // Browsers ask beforehand whether pages of other sites may use what is for programs.
  const isAskedBeforehand = ({ method, path }: { method: string; path: string }) =>
    method === 'OPTIONS' && path.startsWith('/open311/')
  const all = addresses.flatMap((path) =>
    ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map((method) => ({ method, path })),
  )
  const tries = all.filter((one) => !isAskedBeforehand(one))
  const beforehand = all.filter(isAskedBeforehand)
  expect((await forEach(beforehand, (sending) => answered(sending, [204]))).flat()).toEqual([])
  expect((await forEach(tries, (sending) => answered(sending, [405]))).flat()).toEqual([])
  const data = addresses.filter((path) => path.startsWith('/data/'))
  const posts = data.map((path) => answered({ method: 'POST', path, body: 'a=1' }, [405]))
  expect((await Promise.all(posts)).flat()).toEqual([])
})

test('each address says by which methods it can be asked', async () => {
  const allowedAt = async (method: string, path: string) =>
    (await hostile.send(null, { method, path, body: 'a=1' })).headers.allow
  expect([
    await allowedAt('PUT', `${home}/account/sign-in`),
    await allowedAt('PUT', home),
    await allowedAt('POST', home),
    await allowedAt('POST', '/elsewhere/at/all'),
    await allowedAt('POST', '/data/ak-bulun/rounds/1/proposals.csv'),
    await allowedAt('POST', '/favicon.svg'),
  ]).toEqual(['GET, HEAD, POST', ...Array(5).fill('GET, HEAD')])
})

/** What comes back for bytes that are sent as they are, until the connection is closed; at most a minute. */
function exchanged(sent: string): Promise<string> {
  const socket = connect(Number(new URL(hostile.origin).port), 'localhost')
  return new Promise((resolve) => {
    let received = ''
    socket.setTimeout(60_000, () => socket.destroy())
    socket.on('data', (part) => {
      received += part.toString('latin1')
    })
    socket.once('error', () => {}) // the end tells enough
    socket.once('close', () => resolve(received))
    // As a browser: the connection stays open, and ends here once all has left and an answer is there.
    socket.write(sent, 'latin1', () => {
      if (received) socket.end()
      else socket.once('data', () => socket.end())
    })
  })
}

test.each([
  ['a whole address', 'GET http://evil.test/ky/ak-bulun HTTP/1.1\r\nHost: localhost', 400],
  ['no address', 'OPTIONS * HTTP/1.1\r\nHost: localhost', 405],
  ['a star', 'GET * HTTP/1.1\r\nHost: localhost', 400],
  ['another server’s name', 'GET //evil.test/%2e%2e HTTP/1.1\r\nHost: localhost', 302],
  ['bytes that are no text', 'GET /ky/\xff\xfe HTTP/1.1\r\nHost: localhost', 400],
  ['a header of 40 kB', `GET /ky HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}`, 431],
  ['no host', 'GET /ky/ak-bulun HTTP/1.0', 200],
])('%s is answered in the protocol', async (_what, lines, status) => {
  const received = await exchanged(`${lines}\r\nConnection: close\r\n\r\n`)
  expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(received).not.toMatch(/^location: (\/\/|http)/im)
})

test('a form far too large is told so in its language, without being kept in memory', async () => {
  const body = `login=${'x'.repeat(12 * 2 ** 20)}`
  const large = await hostile.send(null, { ...signIn, body })
  expect([large.status, wrongWith(large)]).toEqual([413, []])
  expect(large.html).toContain('написанное осталось на месте')
  const parts = Array.from(
    { length: 9 },
    () => `--cut\r\ncontent-disposition: form-data; name="title"\r\n\r\n${'x'.repeat(200_000)}\r\n`,
  )
  const author = await hostile.visitorFor('author')
  const upload = await hostile.send(author, {
    method: 'POST',
    path: '/en/ak-bulun/account/drafts/1/what',
    headers: { 'content-type': 'multipart/form-data; boundary=cut' },
    body: `${parts.join('')}--cut--\r\n`,
  })
  expect([upload.status, wrongWith(upload)]).toEqual([413, []])
  expect(upload.html).toContain('what you wrote is still there')
})

test('a large form that is answered unread is taken to its end, as browsers read no answer before', async () => {
  const head = (path: string, length: number) =>
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: ${length}\r\n\r\n`
  const photo = 'x'.repeat(12 * 2 ** 20)
  for (const path of [`${home}/office/deliveries/1`, `${home}/office/people`, home]) {
    const received = await exchanged(head(path, photo.length) + photo)
    expect(received, path).toMatch(/^HTTP\/1\.1 (403|405) /)
  }
})
