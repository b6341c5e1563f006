import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sweepContents, tellLostContents } from '#app/services/documents/sweep-contents.server.ts'
import { createContentIndexes, writeContent } from '#models/documents/contents.server.ts'
import { insertFile } from '#models/documents/file.server.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

let context: Context
const collection = (name: string) => mongoose.connection.collection(name)
const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day)

beforeAll(async () => {
  context = await newContext()
  await createContentIndexes()
})
afterAll(() => leaveContext(context))
beforeEach(async () => {
  for (const name of ['files', 'file-contents.files', 'file-contents.chunks'])
    await collection(name).deleteMany({})
})

/** A photo of three pictures, kept as one that arrived. */
async function aPhoto(id = 'ab'.repeat(16)) {
  const parts = ([256, 640, 1_280] as const).map((size) => ({
    ...{ size, type: 'image/webp', bytes: 300_000, content: Buffer.alloc(300_000, size % 251) },
  }))
  await insertFile({
    ...{ place: 'ak-bulun', id, kind: 'photo', name: 'чырак.jpg', at: new Date(), parts },
  })
}

/** What lies in the database: contents as a whole, and pieces of them. */
const lying = async () => [
  await collection('file-contents.files').countDocuments(),
  await collection('file-contents.chunks').countDocuments(),
]

test('bytes that were written and never named by a file go after two days, and a photo stays whole', async () => {
  await aPhoto()
  await writeContent('ak-bulun/ended-before-its-row', Buffer.alloc(600_000, 7))
  expect(await lying()).toEqual([4, 9])
  expect(await sweepContents(inDays(1))).toBe(0)
  expect(await sweepContents(inDays(3))).toBe(1)
  expect(await lying()).toEqual([3, 6])
  await tellLostContents()
})

test('pieces of bytes that never became whole go too', async () => {
  await aPhoto()
  const cutOff = await writeContent('ak-bulun/ended-half-way', Buffer.alloc(600_000, 7))
  await collection('file-contents.files').deleteOne({ _id: cutOff })
  expect(await sweepContents(inDays(3))).toBe(1)
  expect(await lying()).toEqual([3, 6])
})

test('a file that lost its bytes is told by its place and name, and left as it is', async () => {
  await aPhoto()
  await aPhoto('cd'.repeat(16))
  await collection('file-contents.files').deleteOne({ filename: `ak-bulun/${'cd'.repeat(16)}` })
  await expect(tellLostContents()).rejects.toThrow(
    `1 files without their content: ak-bulun/${'cd'.repeat(16)}`,
  )
  expect(await collection('files').countDocuments()).toBe(2)
})
