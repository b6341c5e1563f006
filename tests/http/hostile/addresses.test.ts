import { expect, test } from 'vitest'
import { pages } from '../roles/pages.ts'
import { markup } from './bad-forms.ts'
import { hostileContext } from './hostile-context.ts'
import { wrongWith } from './judge-answers.ts'
import { forEach } from './wire.ts'

const hostile = hostileContext()
const encoded = encodeURIComponent
const isOwn = (path: string) => /\/(account|office)(\/|$|\?)/.test(path)

/** Names of every query that some page reads, and such as are dear to programs. */
const names = [
  ...['page', 'order', 'village', 'village[]', 'theme', 'standing', 'from', 'to', 'words', 'q'],
  ...['language', 'box', 'zoom', 'size', 'version', 'before', 'after', 'rule', 'back', 'act'],
  ...['account', 'day', 'subject', 'do', 'done', 'sent', 'saved', '__proto__', 'constructor'],
]
/** As they stand in the address. */
const values = [
  ...['-1', '0', '1e9', '99999999999999999999', 'NaN', '%', '%FF', '%00', '%F0%9F%98%80%E2%80%AE'],
  ...['__proto__', '2026-02-31', '1,2,3,4', '-9e99,1e400,NaN,3', '(((', '.*%2B?^$', '//evil.test'],
  ...[encoded(markup), 'x'.repeat(300)],
]
const parts = [
  ...[
    '0',
    '-1',
    '1e3',
    '999999999',
    '99999999999999999999',
    '%00',
    '%FF',
    '%2F',
    '%2e%2e',
    '..%2f',
  ],
  ...['__proto__', 'constructor', '%F0%9F%98%80', '%E0%A4%A', '$ne', '%0d%0aX:y', '1%20', '*'],
  ...[encoded(markup), 'x'.repeat(6_000)],
]

async function wrongAt(paths: readonly string[]): Promise<string[]> {
  const admin = await hostile.visitorFor('admin')
  const told = await forEach(paths, async (path) => {
    const answer = await hostile.send(isOwn(path) ? admin : null, { path })
    const away = /^\/(?!\/)/.test(answer.headers.location ?? '/') ? [] : ['leads to another site']
    return [...wrongWith(answer), ...away].map((fault) => `${path.slice(0, 200)}: ${fault}`)
  })
  return told.flat()
}

const everyPage = Object.entries(pages).filter(([pattern]) => !pattern.includes('_examples'))

test('every page takes any query', async () => {
  const addresses = everyPage.map(([pattern, { where }]) =>
    hostile.addressOf(pattern, where, { language: 'ru' }),
  )
  // All names at once with each value; each value is another for most pages, so that the turns cover both.
  const all = (value: string) => names.map((name) => `${encoded(name)}=${value}`).join('&')
  const paths = addresses.flatMap((address, turn) =>
    values
      .filter((_, at) => (at + turn) % 3 === 0)
      .map((value) => `${address}?${all(value)}`)
      .concat(`${address}?&&==%&page=1&page=2&village=1&village=2`),
  )
  expect(await wrongAt(paths)).toEqual([])
})

test('the pages that search take any value in any field', async () => {
  const { ideas } = hostile.context.named
  const searching = [`/ky/ak-bulun/rounds/${ideas}/proposals`, '/en', '/ky/ak-bulun/office/audit']
  const paths = searching.flatMap((address) => [
    ...values.map(
      (value, turn) => `${address}?${encoded(names[turn % names.length] ?? '')}=${value}`,
    ),
    `${address}?words=${'x'.repeat(8_000)}&q=${'%D3%A9'.repeat(1_200)}`,
  ])
  const map = `/data/ak-bulun/rounds/${ideas}/proposals.geojson`
  const views = [
    'box=,,,&zoom=1',
    'box=1,2,3,4&zoom=-1e99',
    'box=-999,-999,999,999&zoom=NaN',
    'zoom=3',
  ]
  expect(await wrongAt([...paths, ...views.map((view) => `${map}?${view}`)])).toEqual([])
})

test('every part of every address may be anything', async () => {
  const paths = everyPage.flatMap(([pattern, { where }], turn) =>
    [...pattern.matchAll(/:(\w+)/g)].flatMap(([, name = ''], at) =>
      parts
        .filter((_, number) => (number + turn + at) % 4 === 0)
        .map((part) => hostile.addressOf(pattern, where, { language: 'ru', [name]: part })),
    ),
  )
  expect(paths.length).toBeGreaterThan(600)
  expect(await wrongAt(paths)).toEqual([])
})

test('what stands where the language should is a missing page', async () => {
  const first = ['KY', 'xx', 'ky-KG', '%FF', '%00', '__proto__', '.env', '.git/config']
  const others = ['assets/..%2f..%2f.env', 'assets/%00', 'assets/%FF', '%', ';', '@']
  for (const start of [...first, ...others])
    for (const rest of ['', '/ak-bulun', '//ak-bulun']) {
      const answer = await hostile.send(null, { path: `/${start}${rest}` })
      expect([start + rest, [400, 403, 404].includes(answer.status), wrongWith(answer)]).toEqual([
        start + rest,
        true,
        [],
      ])
    }
})

test('what only the framework’s own script would ask for is no page, of no address and in no spelling', async () => {
  const admin = await hostile.visitorFor('admin')
  const behind = ['.data', '.data/', '.data?x=1', '.DATA', '%2Edata', '/x/..%2f.data', '/../x.data']
  const paths = everyPage
    .filter(([pattern]) => !pattern.startsWith('/data/'))
    .map(([pattern, { where }]) => hostile.addressOf(pattern, where, { language: 'ky' }))
    .flatMap((address, turn) => [`${address}.data`, `${address}${behind[turn % behind.length]}`])
  const office = '/ky/ak-bulun/office?_data=root'
  const asked = [...new Set(paths), office, '/_root.data', '/__manifest?p=/ky']
  const told = await forEach(asked, async (path) => {
    const answer = await hostile.send(admin, { path })
    const right = answer.status === 400 && answer.html.includes('<h1>')
    return [...wrongWith(answer), ...(right ? [] : [`${answer.status}`])].map(
      (it) => `${path}: ${it}`,
    )
  })
  expect(told.flat()).toEqual([])
})

test('a public page does not read what only that script would ask, and stays the page that it is', async () => {
  const plain = await hostile.send(null, { path: '/ky/ak-bulun' })
  const asked = await hostile.send(null, { path: '/ky/ak-bulun?_data=root' })
  expect([asked.status, wrongWith(asked)]).toEqual([200, []])
  expect(asked.html).toBe(plain.html)
})
