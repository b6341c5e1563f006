import { strFromU8, Unzip, UnzipInflate } from 'fflate'
import { tableLimits } from '#app/domain/imports/table.ts'
import { reason } from '#app/domain/outcome.ts'
import type { Reason } from '#app/domain/reasons.ts'

/** So few bytes at a time, that even a bomb unfolds in small portions. */
const portion = 16_384

/** A cell with a formula and no stored value: what it shows is known to nobody before it is computed. */
const unknownCell =
  /<c\s[^>]*?\br="([A-Z]{1,3}\d+)"[^>]*>\s*<f[^>]*(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/

/** The end of a row that holds cells; one that holds none ends by itself. */
const rowEnd = '</row>'

/** Longer than any cell that matters: what stands across two portions is looked at whole. */
const overlap = 2_000

/**
 * Unpacks a workbook portion by portion without keeping it, before anything reads it whole: an archive may say of
 * itself what it likes. What is wrong with it, or null.
 */
export function lookThrough(bytes: Uint8Array, name: string): Reason | null {
  let unpacked = 0
  let unknown = ''
  let rows = 0
  const archive = new Unzip((part) => {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(part.name)
    let before = ''
    part.ondata = (error, data) => {
      if (error) throw error
      unpacked += data.length
      if (!isSheet) return
      const read = strFromU8(data, true)
      rows += timesIn(before.slice(1 - rowEnd.length) + read, rowEnd)
      const text = before + read
      if (unknown === '') unknown = unknownCell.exec(text)?.[1] ?? ''
      before = text.slice(-overlap)
    }
    part.start()
  })
  archive.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += portion) {
    archive.push(bytes.subarray(at, at + portion), at + portion >= bytes.length)
    if (unpacked > tableLimits.unpacked) return reason('import-too-much', { name })
    if (rows > tableLimits.rows) return reason('import-too-long', { rows: tableLimits.rows })
  }
  return unknown === '' ? null : reason('import-formula-empty', { cell: unknown })
}

function timesIn(text: string, words: string): number {
  let times = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) times++
  return times
}
