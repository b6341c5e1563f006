import { once } from 'node:events'
import { constants, getPriority } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { afterEach, expect, test, vi } from 'vitest'
import { decodePhoto } from '#app/services/documents/photos/decode-photo.server.ts'
import * as thread from '#app/services/thread.server.ts'

const start = vi.spyOn(thread, 'startProcess')
const processes = () => start.mock.results.map(({ value }) => value)
afterEach(() => {
  for (const one of processes()) one.kill('SIGKILL')
})

const photo = (width = 1_600) =>
  sharp({ create: { width, height: 1_200, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer()

test('photos are decoded by one process that stands back behind the pages, one after the other', async () => {
  const bytes = await photo()
  const decoded = await Promise.all([bytes, Buffer.from('no photo'), bytes].map(decodePhoto))
  const widths = async (one: (typeof decoded)[number]) =>
    'refused' in one
      ? one.refused
      : Promise.all(
          one.pictures.map(async ({ content }) => (await sharp(content).metadata()).width),
        )
  expect(await Promise.all(decoded.map(widths))).toEqual([
    [256, 640, 1_280],
    'photo-broken',
    [256, 640, 1_280],
  ])
  expect(processes()).toHaveLength(1)
  expect(getPriority(processes()[0].pid)).toBe(constants.priority.PRIORITY_LOW)
})

test('where the process falls, whoever waits is told, and the next photo gets a new one', async () => {
  const bytes = await photo(12_000)
  await decodePhoto(await photo())
  const first = processes().at(-1)
  const waiting = decodePhoto(bytes)
  const told = expect(waiting).rejects.toThrow('the photo process ended')
  await pause(20) // the photo is on its way
  first.kill('SIGKILL')
  await once(first, 'exit')
  await told
  expect(await decodePhoto(bytes)).toHaveProperty('pictures')
  expect(processes().at(-1)).not.toBe(first)
})
