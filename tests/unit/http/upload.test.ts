import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { fault } from '#app/domain/outcome.ts'
import { type ArrivedFile, readUpload } from '#app/http/forms/upload.server.ts'

const address = 'http://localhost/form'
const bugs: unknown[] = []
const context = {
  page: null,
  reportBug: (error: unknown) => bugs.push(error),
} as unknown as AppLoadContext

const argsOf = (request: Request) => ({ request, context, params: {} })

async function upload(body: BodyInit, headers: Record<string, string> = {}, maxBytes = 1_000) {
  const files: ArrivedFile[] = []
  const photos = {
    maxBytes,
    take: async (file: ArrivedFile) => {
      files.push(file)
      return file.bytes
        ? null
        : fault('photos', 'photo-too-large', { name: file.name, max: maxBytes })
    },
  }
  const request = new Request(address, { method: 'POST', body, headers })
  return { ...(await readUpload(argsOf(request), new Map([['photos', photos]]))), files }
}

function formWith(entries: readonly (readonly [string, string | File])[]) {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

const photo = (size: number, name = 'көчө; жарык=1.jpg') => new File([Buffer.alloc(size, 7)], name)

test('texts and files arrive, a file with its name in Kyrgyz and with signs in it', async () => {
  const sent = await upload(
    formWith([
      ['title', 'Таза суу'],
      ['photos', photo(500)],
      ['need', 'Керек'],
    ]),
  )
  expect(sent.answers).toEqual({ title: ['Таза суу'], need: ['Керек'] })
  expect(sent.files.map(({ name, bytes }) => [name, bytes?.length])).toEqual([
    ['көчө; жарык=1.jpg', 500],
  ])
  expect(sent.faults).toEqual([])
})

test('a file that is too large is thrown away, the texts and the other file stay', async () => {
  const sent = await upload(
    formWith([
      ['title', 'Таза суу'],
      ['photos', photo(3_000_000, 'чоң.jpg')],
      ['photos', photo(900, 'кичине.jpg')],
      ['need', 'Керек'],
    ]),
  )
  expect(sent.answers).toEqual({ title: ['Таза суу'], need: ['Керек'] })
  expect(sent.files.map(({ name, bytes }) => [name, bytes?.length ?? null])).toEqual([
    ['чоң.jpg', null],
    ['кичине.jpg', 900],
  ])
  expect(sent.faults.map(({ reason }) => reason.key)).toEqual(['photo-too-large'])
})

test('an empty file field is no file, a file of a field that takes none is thrown away', async () => {
  const sent = await upload(
    formWith([
      ['photos', new File([], '')],
      ['other', photo(10)],
    ]),
  )
  expect(sent.files).toEqual([])
})

test('a form cut off on the way says so and keeps what arrived', async () => {
  const body =
    '--cut\r\ncontent-disposition: form-data; name="title"\r\n\r\nТаза суу\r\n' +
    '--cut\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\nhalf a pho'
  const sent = await upload(body, { 'content-type': 'multipart/form-data; boundary=cut' })
  expect(sent.answers).toEqual({ title: ['Таза суу'] })
  expect(sent.faults.map(({ reason }) => reason.key)).toContain('form-cut-off')
  expect(sent.files).toEqual([])
})

test.each([
  ['no boundary', 'multipart/form-data', 'x'],
  ['a boundary that never comes', 'multipart/form-data; boundary=never', 'x'.repeat(100)],
  ['broken headers', 'multipart/form-data; boundary=b', '--b\r\n\x00\xff:\r\n\r\n\r\n--b--'],
])('a form with %s is no bug', async (_what, type, body) => {
  const sent = await upload(body, { 'content-type': type })
  expect(sent.files).toEqual([])
})

test('a body that is no form asks for every field', async () => {
  expect((await upload('{}', { 'content-type': 'application/json' })).answers).toEqual({})
})

test('fields named like parts of the language are fields', async () => {
  const sent = await upload(
    formWith([
      ['constructor', 'a'],
      ['__proto__', 'b'],
    ]),
  )
  expect(Object.entries(sent.answers)).toEqual([
    ['constructor', ['a']],
    ['__proto__', ['b']],
  ])
})

test('a file that cannot be stored is told at its field and in the log; the texts and other files stay', async () => {
  const gone = new Error('database gone')
  const taken: string[] = []
  const take = async ({ name }: ArrivedFile) => {
    if (name === 'a.jpg') throw gone
    taken.push(name)
    return null
  }
  const body = formWith([
    ['photos', photo(10, 'a.jpg')],
    ['photos', photo(11, 'b.jpg')],
    ['need', 'Керек'],
  ])
  const request = new Request(address, { method: 'POST', body })
  const fields = new Map([['photos', { maxBytes: 100, take }]])
  const { answers, faults } = await readUpload(argsOf(request), fields)
  expect(answers).toEqual({ need: ['Керек'] })
  expect(faults).toEqual([fault('photos', 'file-not-stored', { name: 'a.jpg' })])
  expect([taken, bugs]).toEqual([['b.jpg'], [gone]])
})

test('a connection that breaks within a file ends the reading; the texts before it are there', async () => {
  const start =
    '--cut\r\ncontent-disposition: form-data; name="need"\r\n\r\nКерек\r\n' +
    '--cut\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\nhalf'
  const body = new ReadableStream({
    pull(controller) {
      if (sent.length === 0) controller.error(new Error('aborted'))
      else controller.enqueue(sent.shift())
    },
  })
  const sent = [Buffer.from(start), Buffer.from('x'.repeat(10_000))]
  const headers = { 'content-type': 'multipart/form-data; boundary=cut' }
  const request = new Request(address, {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
  const taken: ArrivedFile[] = []
  const take = async (file: ArrivedFile) => {
    taken.push(file)
    return null
  }
  const fields = new Map([['photos', { maxBytes: 100_000, take }]])
  const { answers, faults } = await readUpload(argsOf(request), fields)
  expect(answers).toEqual({ need: ['Керек'] })
  expect(faults.map(({ reason }) => reason.key)).toEqual(['form-cut-off'])
  expect(taken).toEqual([])
})
