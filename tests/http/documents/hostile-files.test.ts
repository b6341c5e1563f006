import { connect } from 'node:net'
import { deflateSync } from 'node:zlib'
import mongoose from 'mongoose'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers, proposalContext } from '#tests/support/proposal-context.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Page, Visitor } from '#tests/support/visitor.ts'
import { begun } from '#tests/support/written.ts'

const running = runningApplication()
const context = proposalContext()
const author = {} as { visitor: Visitor }

beforeAll(async () => {
  author.visitor = await signedIn(running.origin, await anAccount({ village: 2 }))
})

let made = 0
const picture = (width = 320, height = 240) =>
  sharp({
    create: { width, height, channels: 3, background: { r: made++ % 256, g: 90, b: 160 } },
  })

const file = (bytes: Buffer | string, name: string) =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)

const photosOn = (page: Page) =>
  page.document.querySelectorAll('.kept-files img').map((image) => image.getAttribute('src') ?? '')

/** How many documents lie in each collection that files are written into. */
async function stored() {
  const { connection } = mongoose
  const names = ['files', 'file-contents.files', 'file-contents.chunks']
  return Promise.all(names.map((name) => connection.collection(name).countDocuments()))
}

const draftOf = () => begun(author.visitor, context.round.number)

const send = (draft: string, step: 'what', fields: Record<string, File | File[] | string>) =>
  author.visitor.submit(`${draft}/${step}`, answers(step, fields), 'main form')

function chunkOf(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)])
}

/** A PNG that says it is 30,000 by 30,000 pixels, in a file of 4 kB; its sums are nought, as decoders ask them last. */
function pngBomb(): Buffer {
  const head = Buffer.from([0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 6, 0, 0, 0])
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const pixels = deflateSync(Buffer.alloc(4_000_000))
  return Buffer.concat([
    signature,
    chunkOf('IHDR', head),
    chunkOf('IDAT', pixels),
    chunkOf('IEND', Buffer.alloc(0)),
  ])
}

const script = '<script>alert(1)</script>'
const notPhotos: [what: string, bytes: () => Promise<Buffer> | Buffer, told: string][] = [
  [
    'a real PNG of 90 megapixels in a small file',
    () => picture(9_500, 9_500).png().toBuffer(),
    'эң көбү 25 мегапиксель',
  ],
  [
    'a JPEG of one row more than 25 megapixels',
    () => picture(5_000, 5_001).jpeg().toBuffer(),
    'эң көбү 25 мегапиксель',
  ],
  ['a PNG that only says how large it is', pngBomb, 'эң көбү 25 мегапиксель'],
  [
    'a HEIC photo',
    () => Buffer.from(`\0\0\0\x18ftypheic\0\0\0\0mif1heic${'x'.repeat(500)}`, 'latin1'),
    'сүрөт эмес',
  ],
  [
    'an SVG with a script behind an XML head',
    () =>
      Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
    'сүрөт эмес',
  ],
  [
    'nothing but the first bytes of a JPEG before a page',
    () => Buffer.from(`\xff\xd8\xff\xe0${script}`, 'latin1'),
    'бузулган',
  ],
  ['no bytes at all under a name', () => Buffer.alloc(0), 'сүрөт эмес'],
]

test('what is no photo is told at the field by its name, leaves nothing behind and loses no text', async () => {
  const draft = await draftOf()
  const before = await stored()
  for (const [what, bytes, told] of notPhotos) {
    const landmark = `Жаны: ${what}`
    const page = await send(draft, 'what', { photos: file(await bytes(), 'көчө.png'), landmark })
    expect([what, page.status]).toEqual([what, 422])
    const fault = page.document.querySelector('#photos-fault')?.textContent ?? ''
    expect([what, fault]).toEqual([what, expect.stringContaining(told)])
    expect(fault).toContain('«көчө.png»')
    const again = await author.visitor.ask(`${draft}/what`)
    expect(again.document.querySelector('[name=landmark]')?.getAttribute('value')).toBe(landmark)
    expect(photosOn(again)).toEqual([])
  }
  expect(await stored()).toEqual(before)
})

test('a picture that is a page as well is served as a picture made anew, without the page', async () => {
  const draft = await draftOf()
  const jpeg = await picture()
    .withExif({ IFD0: { Copyright: script } })
    .jpeg()
    .toBuffer()
  const gps = {
    GPSLatitude: '42/1 36/1 0/1',
    GPSLatitudeRef: 'N',
    GPSLongitude: '78/1 42/1 0/1',
    GPSLongitudeRef: 'E',
  }
  const withPlace = await picture().withExif({ IFD3: gps }).png().toBuffer()
  expect((await sharp(withPlace).metadata()).exif).toBeDefined()
  const photos = [
    file(Buffer.concat([jpeg, Buffer.from(script)]), 'x.html'),
    file(withPlace, 'y.svg'),
  ]
  expect((await send(draft, 'what', { photos })).url).toContain('/whom')
  const shown = photosOn(await author.visitor.ask(`${draft}/what`))
  expect(shown).toHaveLength(2)
  // What lies beside a draft is shown to its writer alone.
  const cookie = [...author.visitor.cookies].map((pair) => pair.join('=')).join('; ')
  for (const address of shown)
    for (const size of ['256', '640', '1280', 'x']) {
      const answer = await fetch(new URL(address.replace('256', size), running.origin), {
        headers: { cookie },
      })
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(answer.headers.get('content-type')).toMatch(/^image\/(jpeg|webp)$/)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('content-disposition')).toMatch(/\.(jpg|webp)$/)
      expect(bytes.includes(script)).toBe(false)
      const { exif, xmp, iptc } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
    }
})

test('an upload that breaks off within a photo leaves nothing of the photo behind', async () => {
  const draft = await draftOf()
  const before = await stored()
  const photo = await picture(900, 900).png({ compressionLevel: 0 }).toBuffer()
  const cookie = [...author.visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const socket = connect(Number(new URL(running.origin).port), 'localhost')
  socket.write(
    `POST ${draft.replace(running.origin, '')}/what HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n` +
      `Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: ${photo.length + 1_000}\r\n\r\n` +
      '--cut\r\ncontent-disposition: form-data; name="landmark"\r\n\r\nКөпүрө\r\n' +
      '--cut\r\ncontent-disposition: form-data; name="photos"; filename="a.png"\r\n\r\n',
  )
  socket.resume().end(photo.subarray(0, photo.length / 2))
  await expect
    .poll(async () => {
      const page = await author.visitor.ask(`${draft}/what`)
      return page.document.querySelector('[name=landmark]')?.getAttribute('value')
    })
    .toBe('Көпүрө')
  expect(await stored()).toEqual(before)
})

/** As a full disk would: the second piece of any file cannot be written any more, for all have this fact alike. */
async function whileWritesFail(act: () => Promise<void>) {
  const contents = mongoose.connection.collection('file-contents.files')
  await contents.deleteMany({})
  await mongoose.connection.collection('file-contents.chunks').deleteMany({})
  await mongoose.connection.collection('files').deleteMany({})
  await contents.createIndex({ chunkSize: 1 }, { unique: true, name: 'nothing-more' })
  try {
    await act()
  } finally {
    await contents.dropIndex('nothing-more')
  }
}

test('a photo that could not be stored is told at its field; the texts are kept, and nothing of it is left', async () => {
  const draft = await draftOf()
  const photos = [file(await picture().jpeg().toBuffer(), 'көчө.jpg'), file('<svg/>', 'жол.svg')]
  await whileWritesFail(async () => {
    const page = await send(draft, 'what', { photos, landmark: 'Тегирмендин жаны' })
    expect(page.status).toBe(422)
    const fault = page.document.querySelector('#photos-fault')?.textContent
    expect(fault).toContain('«көчө.jpg» азыр сакталган жок')
    const again = await author.visitor.ask(`${draft}/what`)
    const landmark = again.document.querySelector('[name=landmark]')
    expect(landmark?.getAttribute('value')).toBe('Тегирмендин жаны')
    expect(await stored()).toEqual([0, 0, 0])
  })
  expect(running.application.said()).toContain('"bug"')
  const after = await send(draft, 'what', { photos: photos.slice(0, 1) })
  expect(after.url).toContain('/whom')
})
