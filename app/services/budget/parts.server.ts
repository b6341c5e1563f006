import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { bookLimits, UnreadableFile } from './unreadable.ts'

/** So few bytes at a time, that even a bomb unfolds in small portions. */
const portion = 16_384

type Taker = (data: Uint8Array, last: boolean) => void

/**
 * Unpacks an archive portion by portion; `takerOf` says who takes a part, null where nobody does. An archive may say
 * of its sizes what it likes, so what comes out is counted.
 */
export function unpack(bytes: Uint8Array, takerOf: (name: string) => Taker | null): void {
  let unpacked = 0
  let parts = 0
  const archive = new Unzip((part) => {
    parts++
    const take = takerOf(part.name)
    if (parts > bookLimits.parts) throw new UnreadableFile('too-large')
    if (!take) return
    part.ondata = (error, data, last) => {
      if (error) throw error
      unpacked += data.length
      if (unpacked > bookLimits.unpacked) throw new UnreadableFile('too-large')
      take(data, last)
    }
    part.start()
  })
  archive.register(UnzipInflate)
  archive.register(UnzipPassThrough)
  for (let at = 0; at < bytes.length; at += portion)
    archive.push(bytes.subarray(at, at + portion), at + portion >= bytes.length)
}

export function partNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  unpack(bytes, (name) => {
    names.push(name)
    return null
  })
  return names
}
