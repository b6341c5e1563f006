import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { writeReadableStreamToWritable } from '@remix-run/node'
import { expect, test } from 'vitest'
import { readerOf, streamed } from '#app/http/answers/streamed.server.ts'

const megabyte = 2 ** 20
const all = 64 * megabyte
const piece = 'a'.repeat(64 * 1_024)

/** A server that answers with 64 MB as the framework does, and how many bytes of it were made. */
async function serving() {
  let made = 0
  async function* pieces() {
    for (; made < all; made += piece.length) yield piece
  }
  const server = createServer((_request, response) => {
    writeReadableStreamToWritable(streamed(pieces(), readerOf(response)), response).catch(() => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return { server, port, made: () => made }
}

test('a reader who stops reading 64 MB has little of it made, and gets the whole once they go on', async () => {
  const { server, port, made } = await serving()
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.0\r\n\r\n')
  const before = process.memoryUsage().rss
  socket.pause()
  await pause(1_500)
  // What the network itself holds between the two is a few megabytes.
  expect(made()).toBeLessThan(16 * megabyte)
  expect(process.memoryUsage().rss - before).toBeLessThan(48 * megabyte)
  let read = 0
  socket.on('data', (bytes) => {
    read += bytes.length
  })
  socket.resume()
  await new Promise((resolve) => socket.once('close', resolve))
  expect(read).toBeGreaterThan(all)
  server.close()
})

test('for a reader who has gone nothing more is made', async () => {
  const { server, port, made } = await serving()
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.0\r\n\r\n')
  await pause(300)
  socket.destroy()
  await pause(300)
  const then = made()
  await pause(500)
  expect(made()).toBe(then)
  expect(then).toBeLessThan(all)
  server.close()
})
