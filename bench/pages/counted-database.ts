import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/** A message of the database's protocol begins with its own length, in four bytes. */
const lengthBytes = 4

/** Counts the messages in what one connection sends, in whatever pieces it arrives. */
function counter(count: () => void) {
  let left = Buffer.alloc(0)
  return (piece: Buffer) => {
    left = Buffer.concat([left, piece])
    while (left.length >= lengthBytes && left.length >= left.readInt32LE()) {
      left = left.subarray(left.readInt32LE())
      count()
    }
  }
}

/**
 * Stands between the application and its database and counts the commands that are sent to it, whichever database it is.
 * `uri` is where to connect instead; `sent` tells how many there were so far.
 */
export async function countedDatabase(uri: string) {
  const behind = new URL(uri)
  let sent = 0
  const proxy = createServer((near) => {
    const far = connect(Number(behind.port || 27_017), behind.hostname)
    const count = counter(() => sent++)
    near.on('data', count)
    near.pipe(far).pipe(near)
    for (const end of [near, far]) end.on('error', () => [near, far].map((both) => both.destroy()))
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  // A server that listens on a port has an address with it.
  const { port } = proxy.address() as AddressInfo
  const counted = new URL(uri)
  counted.host = `127.0.0.1:${port}`
  // Otherwise the driver goes on to the address by which the database names itself.
  counted.searchParams.delete('replicaSet')
  counted.searchParams.set('directConnection', 'true')
  return { uri: counted.href, sent: () => sent, stop: () => proxy.close() }
}
