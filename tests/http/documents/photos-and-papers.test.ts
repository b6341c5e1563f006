import mongoose from 'mongoose'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { mostBytesADay } from '#app/domain/documents/kinds.ts'
import { keepPaper } from '#app/services/documents/keep-paper.server.ts'
import { removeUnusedFiles } from '#app/services/documents/remove-unused-files.server.ts'
import { throwAwayDraft } from '#app/services/proposals/writing/delete-draft.server.ts'
import { readFile } from '#models/documents/file.server.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers, proposalContext } from '#tests/support/proposal-context.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page } from '#tests/support/visitor.ts'
import { begun, filledIn } from '#tests/support/written.ts'
import { someone } from '../evaluation/office.ts'

const running = runningApplication()
const context = proposalContext()

let made = 0
/** A photo as a phone makes it: large, lying on its side, with place and time of taking. */
async function phonePhoto(width = 2_000, height = 1_500): Promise<Buffer> {
  const background = { r: (37 * made++) % 256, g: 120, b: 160 }
  return sharp({ create: { width, height, channels: 3, background } })
    .withExif({
      IFD0: { Make: 'Samsung', Model: 'SM-A105F' },
      IFD3: { GPSLatitude: '42/1 36/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

const file = (bytes: Buffer | string, name: string) =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)

async function aDraft() {
  const visitor = await signedIn(running.origin, await anAccount({ village: 2 }))
  return { visitor, draft: await begun(visitor, context.round.number) }
}

const photosOn = (page: Page) =>
  page.document.querySelectorAll('.kept-files img').map((image) => image.getAttribute('src') ?? '')

async function bytesOf(address: string, visitor = newVisitor(running.origin)) {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await fetch(new URL(address, running.origin), { headers: { cookie } })
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}

test('a photo is kept small, upright and without where and when it was taken', async () => {
  const { visitor, draft } = await aDraft()
  const original = await phonePhoto()
  expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Samsung')
  await visitor.submit(
    `${draft}/what`,
    answers('what', { photos: file(original, 'көчө.jpg') }),
    'main form',
  )
  const [small = ''] = photosOn(await visitor.ask(`${draft}/what`))
  const { answer, bytes } = await bytesOf(small.replace('256', '1280'), visitor)
  const found = await sharp(bytes).metadata()
  expect([found.format, found.width, found.height]).toEqual(['jpeg', 960, 1_280])
  expect(found.exif).toBeUndefined()
  expect(bytes.toString('latin1')).not.toContain('Samsung')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await sharp((await bytesOf(small, visitor)).bytes).metadata()).format).toBe('webp')
})

test('a photo beside a draft is its writer’s alone until it is sent; then everybody sees it', async () => {
  const { visitor, draft } = await aDraft()
  const photos = file(await phonePhoto(400, 300), 'көчө.jpg')
  await visitor.submit(`${draft}/what`, answers('what', { photos }), 'main form')
  const [address = ''] = photosOn(await visitor.ask(`${draft}/what`))
  const neighbour = await signedIn(running.origin, await anAccount({ village: 2 }))
  const clerk = await someone(running.origin, 'Гүлнара Садыкова', ['clerk'])
  const statuses = async () =>
    Promise.all(
      [visitor, neighbour, clerk, newVisitor(running.origin)].map(
        async (who) => (await bytesOf(address, who)).answer.status,
      ),
    )
  expect(await statuses()).toEqual([200, 404, 404, 404])
  const control = async (who?: typeof visitor) =>
    (await bytesOf(address, who)).answer.headers.get('cache-control')
  expect(await control(visitor)).toBe('private, no-store')
  const check = await filledIn(visitor, draft)
  await visitor.submitOn(check, {}, 'main form')
  expect(await statuses()).toEqual([200, 200, 200, 200])
  expect(await control()).toBe('public, max-age=60, must-revalidate')
})

test('photos stay with the draft when other fields are wrong', async () => {
  const { visitor, draft } = await aDraft()
  const photos = [file(await phonePhoto(), 'a.jpg'), file(await phonePhoto(), 'b.jpg')]
  const page = await visitor.submit(
    `${draft}/what`,
    answers('what', { title: '', photos }),
    'main form',
  )
  expect(page.status).toBe(422)
  expect(photosOn(page)).toHaveLength(2)
})

test.each([
  ['a broken photo', async () => (await phonePhoto()).subarray(0, 3_000), 'бузулган окшойт'],
  [
    'a photo of nothing but its first bytes',
    async () => Buffer.from('ffd8ffe0', 'hex'),
    'бузулган',
  ],
  ['an SVG', async () => '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'сүрөт эмес'],
  ['a page named like a photo', async () => '<html><script>alert(1)</script>', 'сүрөт эмес'],
])('%s is told at its field, everything else is kept', async (_what, bytes, told) => {
  const { visitor, draft } = await aDraft()
  const photos = [file(await bytes(), 'көчө.jpg'), file(await phonePhoto(), 'жол.jpg')]
  const page = await visitor.submit(`${draft}/what`, answers('what', { photos }), 'main form')
  expect(page.status).toBe(422)
  expect(page.document.querySelector('#photos-fault')?.textContent).toContain(told)
  expect(photosOn(page)).toHaveLength(1)
  const again = await visitor.ask(`${draft}/what`)
  expect(again.document.querySelector('[name=landmark]')?.getAttribute('value')).toBe(
    'Мектептин жаны',
  )
})

test('a photo of 20 MB is made small; one of 30 MB is refused and the texts are kept', async () => {
  const { visitor, draft } = await aDraft()
  const large = Buffer.concat([await phonePhoto(), Buffer.alloc(20 * 2 ** 20)])
  const kept = await visitor.submit(
    `${draft}/what`,
    answers('what', { photos: file(large, 'чоң.jpg') }),
    'main form',
  )
  expect(kept.url).toContain('/whom')
  const tooLarge = Buffer.concat([await phonePhoto(), Buffer.alloc(30 * 2 ** 20)])
  const page = await visitor.submit(
    `${draft}/what`,
    answers('what', { photos: file(tooLarge, 'өтө чоң.jpg'), landmark: 'Көпүрөнүн жаны' }),
    'main form',
  )
  expect(page.status).toBe(422)
  expect(page.text).toContain('«өтө чоң.jpg» өтө чоң. Бир сүрөт эң көп 25 МБ болсун')
  const again = await visitor.ask(`${draft}/what`)
  expect(photosOn(again)).toHaveLength(1)
  expect(again.document.querySelector('[name=landmark]')?.getAttribute('value')).toBe(
    'Көпүрөнүн жаны',
  )
})

test('a sixth photo is refused, and one that is taken away makes room', async () => {
  const { visitor, draft } = await aDraft()
  const six = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(async (n) => file(await phonePhoto(400, 300), `${n}.jpg`)),
  )
  const page = await visitor.submit(`${draft}/what`, answers('what', { photos: six }), 'main form')
  expect(page.text).toContain('Эң көп 5 сүрөт кошсо болот')
  const id = page.document.querySelector('.kept-files button')?.getAttribute('value') ?? ''
  const after = await visitor.submitOn(page, { ...answers('what'), remove: id }, 'main form')
  expect(photosOn(after)).toHaveLength(4)
})

test('ten photos sent in ten forms at the same moment: five are kept', async () => {
  const { visitor, draft } = await aDraft()
  const page = await visitor.ask(`${draft}/what`)
  const ten = await Promise.all(
    Array.from({ length: 10 }, async (_, n) => file(await phonePhoto(400, 300), `${n}.jpg`)),
  )
  await Promise.all(
    ten.map((photo) => visitor.submitOn(page, answers('what', { photos: photo }), 'main form')),
  )
  expect(photosOn(await visitor.ask(`${draft}/what`))).toHaveLength(5)
})

test('three PDF files of up to 3 MB are taken, others are refused at their field', async () => {
  const { visitor, draft } = await aDraft()
  const pdf = (name: string, size: number) =>
    file(
      Buffer.concat([Buffer.from(`%PDF-1.7 ${name}`), Buffer.alloc(size), Buffer.from('%%EOF')]),
      name,
    )
  const papers = [pdf('1.pdf', 3_000_000), pdf('2.pdf', 4_000_000), file('MZ', 'virus.pdf')]
  const page = await visitor.submit(`${draft}/cost`, answers('cost', { papers }), 'main form')
  expect(page.status).toBe(422)
  expect(page.text).toContain('«2.pdf» өтө чоң')
  expect(page.text).toContain('«virus.pdf» толук PDF эмес')
  const more = [pdf('3.pdf', 10), pdf('4.pdf', 10), pdf('5.pdf', 10)]
  const full = await visitor.submit(`${draft}/cost`, answers('cost', { papers: more }), 'main form')
  expect(full.text).toContain('Эң көп 3 PDF кошсо болот')
  const link = full.document.querySelector('.kept-files a')?.getAttribute('href') ?? ''
  const { answer } = await bytesOf(link, visitor)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /)
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
})

test('a file of one municipality is not found below another, nor anything that is no file', async () => {
  const { visitor, draft } = await aDraft()
  const photos = file(await phonePhoto(400, 300), 'a.jpg')
  await visitor.submit(`${draft}/what`, answers('what', { photos }), 'main form')
  const [address = ''] = photosOn(await visitor.ask(`${draft}/what`))
  expect((await bytesOf(address, visitor)).answer.status).toBe(200)
  expect((await bytesOf(address.replace('ak-bulun', 'jeti-oguz'), visitor)).answer.status).toBe(404)
  for (const id of ['x', '../secret', '0'.repeat(32), `${'0'.repeat(31)}$`])
    expect((await bytesOf(`/data/ak-bulun/files/${id}`)).answer.status).toBe(404)
})

test('a file that nothing refers to is removed after two days, one that was sent or is in a draft stays', async () => {
  const { visitor, draft } = await aDraft()
  const idOf = async (bytes: Buffer) => {
    await visitor.submit(
      `${draft}/what`,
      answers('what', { photos: file(bytes, 'a.jpg') }),
      'main form',
    )
    const last = photosOn(await visitor.ask(`${draft}/what`)).at(-1) ?? ''
    return /files\/(\w+)/.exec(last)?.[1] ?? ''
  }
  const sentFile = await idOf(await phonePhoto(400, 300))
  const check = await filledIn(visitor, draft)
  await visitor.submitOn(check, {}, 'main form')

  const second = await begun(visitor, context.round.number)
  const photos = [
    file(await phonePhoto(300, 300), 'b.jpg'),
    file(await phonePhoto(310, 300), 'c.jpg'),
  ]
  const page = await visitor.submit(
    `${second}/what`,
    answers('what', { title: '', photos }),
    'main form',
  )
  const [taken = '', left = ''] = page.document
    .querySelectorAll('.kept-files button')
    .map((button) => button.getAttribute('value') ?? '')
  await visitor.submitOn(page, { ...answers('what'), remove: taken }, 'main form')
  const contents = mongoose.connection.collection('file-contents.files')
  // What was taken away unsent takes up no room from then on.
  expect(await readFile('ak-bulun', taken)).toBeNull()
  expect(await contents.countDocuments({ filename: `ak-bulun/${taken}` })).toBe(0)

  const scan = { name: 'd.pdf', bytes: Buffer.from('%PDF-1.7 a form that was never sent\n%%EOF') }
  const kept = await keepPaper('ak-bulun', scan, new Date())
  const unused = kept.refused ? '' : kept.value.id
  expect(await removeUnusedFiles(new Date())).toBe(0)
  const inThreeDays = new Date(Date.now() + 3 * 86_400_000)
  await removeUnusedFiles(inThreeDays)
  expect(await readFile('ak-bulun', unused)).toBeNull()
  expect(await readFile('ak-bulun', left)).not.toBeNull()
  expect(await readFile('ak-bulun', sentFile)).not.toBeNull()
  expect(await contents.countDocuments({ filename: `ak-bulun/${unused}` })).toBe(0)
})

test('a draft that is thrown away goes with its files, but for those that lie beside another', async () => {
  const { visitor, draft } = await aDraft()
  const [own, shared] = [
    file(await phonePhoto(320, 300), 'a.jpg'),
    file(await phonePhoto(330, 300), 'b.jpg'),
  ]
  const page = await visitor.submit(
    `${draft}/what`,
    answers('what', { title: '', photos: [own, shared] }),
    'main form',
  )
  const [first = '', second = ''] = page.document
    .querySelectorAll('.kept-files img')
    .map((image) => /files\/(\w+)/.exec(image.getAttribute('src') ?? '')?.[1] ?? '')
  const other = await aDraft()
  await other.visitor.submit(
    `${other.draft}/what`,
    answers('what', { photos: shared }),
    'main form',
  )
  const number = Number(draft.split('/').at(-1))
  const owner = await mongoose.connection.collection('proposal-drafts').findOne({ number })
  const person = { id: String(owner?.account) }
  await throwAwayDraft({ person, place: 'ak-bulun' } as never, { draft: number }) // all it looks at
  expect(await readFile('ak-bulun', first)).toBeNull()
  expect(await readFile('ak-bulun', second)).not.toBeNull()
})

test('whoever has sent as much as one may in a day is told so, until the next', async () => {
  const { visitor, draft } = await aDraft()
  const sent = async (name: string) => {
    const photos = file(await phonePhoto(340, 300), name)
    return visitor.submit(`${draft}/what`, answers('what', { photos }), 'main form')
  }
  await sent('a.jpg')
  const counted = mongoose.connection.collection('throttles')
  const bytes = { count: { $gt: 500 }, place: 'ak-bulun' }
  expect(await counted.countDocuments(bytes)).toBeGreaterThan(0)
  await counted.updateMany(bytes, { $set: { count: mostBytesADay - 100 } })
  const page = await sent('b.jpg')
  expect(page.text).toContain(
    '«b.jpg» кабыл алынган жок: бир суткада эң көп 500 МБ файл жөнөтсө болот',
  )
  expect(photosOn(await visitor.ask(`${draft}/what`))).toHaveLength(1)
  await counted.updateMany(bytes, { $set: { until: new Date(Date.now() - 1_000) } })
  await sent('c.jpg')
  expect(photosOn(await visitor.ask(`${draft}/what`))).toHaveLength(2)
})

test('a form that breaks off on the way is told so, and what arrived is kept', async () => {
  const { visitor, draft } = await aDraft()
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const body =
    '--cut\r\ncontent-disposition: form-data; name="landmark"\r\n\r\nКөпүрө\r\n' +
    '--cut\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\nhalf'
  const answer = await fetch(new URL(`${draft}/what`, running.origin), {
    method: 'POST',
    body,
    headers: {
      cookie,
      origin: running.origin,
      'content-type': 'multipart/form-data; boundary=cut',
    },
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Байланыш үзүлүп')
  const page = await visitor.ask(`${draft}/what`)
  expect(page.document.querySelector('[name=landmark]')?.getAttribute('value')).toBe('Көпүрө')
})

test('a visitor without a session cannot lay files anywhere', async () => {
  const { draft } = await aDraft()
  const before = await mongoose.connection.collection('files').countDocuments()
  const photos = file(await phonePhoto(320, 300), 'a.jpg')
  const page = await newVisitor(running.origin).post(`${draft}/what`, answers('what', { photos }))
  expect(page.status).toBe(403)
  expect(await mongoose.connection.collection('files').countDocuments()).toBe(before)
})
