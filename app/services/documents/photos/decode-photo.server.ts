import type { ChildProcess } from 'node:child_process'
import { startProcess } from '../../thread.server.ts'
import type { Decoded, PhotoTask } from './photo-words.ts'

const source = new URL(/* @vite-ignore */ './photo-worker.server.ts', import.meta.url)

/** Milliseconds; a process that has not decoded a photo by then is ended. */
const patience = 90_000

/** One process decodes one photo at a time; the others wait in the order in which they arrived. */
let decoder: ChildProcess | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Decodes a photo in a process of its own, which stands back behind the one that answers pages. Rejects where that
 * process fell; the next photo gets a new one.
 */
export function decodePhoto(bytes: Buffer): Promise<Decoded> {
  const decoded = last.then(() => ask({ bytes }))
  last = decoded.catch(() => {})
  return decoded
}

function ask(task: PhotoTask): Promise<Decoded> {
  const asked = running()
  return new Promise<Decoded>((resolve, reject) => {
    const deadline = setTimeout(() => asked.kill('SIGKILL'), patience)
    const fallen = (code: number | null) => reject(new Error(`the photo process ended (${code})`))
    const rest = () => {
      clearTimeout(deadline)
      asked.off('exit', fallen)
      asked.channel?.unref()
    }
    asked.once('exit', fallen).once('exit', rest)
    asked.once('message', (decoded) => {
      asked.off('exit', rest)
      rest()
      resolve(asDecoded(decoded))
    })
    asked.channel?.ref()
    asked.send(task, (error) => {
      if (error) reject(error)
    })
  })
}

/** The process, begun when it is first needed; at rest it keeps nothing else from ending. */
function running(): ChildProcess {
  if (decoder?.connected && !decoder.killed && decoder.exitCode === null) return decoder
  const begun = startProcess({ name: 'photo-worker', source })
  begun.on('error', () => {}) // whoever waits hears of its end
  begun.unref()
  decoder = begun
  return begun
}

/** The process says nothing else; what comes through the channel is copied, and bytes come as plain arrays of them. */
function asDecoded(said: unknown): Decoded {
  const decoded = said as Decoded
  if ('refused' in decoded) return decoded
  const pictures = decoded.pictures.map((one) => ({ ...one, content: Buffer.from(one.content) }))
  return { pictures }
}
