import { randomBytes } from 'node:crypto'
import { whenChanged } from '#app/services/changes.ts'
import { changesUpToNow } from '#app/services/changes-up-to-now.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { now } from '../settings/clock.server.ts'
import { type Age, cachedPages } from './cached-pages.server.ts'
import { gzipOf, type SharedPiece, sharedPiece } from './slotted-gzip.server.ts'

/** What of an alike page is each reader's own. */
const slots = ['formKey', 'whose', 'nonce', 'code', 'line', 'chosen'] as const
type Slot = (typeof slots)[number]
type Word = Exclude<Slot, 'chosen'>

/** Words for the slots; and of the list of all that could be chosen, what this reader chose. */
export type Own = Readonly<Record<Word, string>> & { chosen: readonly number[] }
/** The same without what every page has. */
export type OwnOfPage = Partial<Pick<Own, 'formKey' | 'code' | 'line' | 'chosen'>>

/** What stands in a page for what is each reader's own; no text that anybody writes can be the same. */
const run = randomBytes(12).toString('hex')
export const openSlots: Readonly<Record<Slot, string>> = {
  formKey: `slot-${run}-form`,
  whose: `slot-${run}-whose`,
  nonce: `slot-${run}-nonce`,
  code: `slot-${run}-code`,
  line: `slot-${run}-line`,
  chosen: `slot-${run}-chosen`,
}
const slotOf = new Map(slots.map((slot) => [openSlots[slot], slot]))
const anySlot = new RegExp(`(${slots.map((slot) => openSlots[slot]).join('|')})`)

/** A finished page of many readers, cut at its slots: every second piece is the name of one. */
type AlikePage = Age & {
  pieces: readonly (SharedPiece | Slot)[]
  /** Each entry of a list from which every reader is sent their own, by the number of what it names. */
  entries: ReadonlyMap<number, string>
  bytes: number
}
const entry = /<li data-choice="(\d+)">(.*?<\/li>)/gs

const mostBytes = 16 * 2 ** 20
/** A compressed piece is the smaller part of what a page takes. */
const pages = cachedPages<AlikePage>(mostBytes, ({ bytes }) => 2 * bytes + 4_096)
whenChanged(() => pages.clear(now().getTime()))

/**
 * What a page of a group is kept under, how old what is read for it may be, and the page where it stands; with nothing
 * to keep it under where something in it is one reader's alone.
 */
export type Alike = { key: string | null; page: AlikePage | null } & Omit<Age, 'stood'>

/** The page of a group; asked for before anything of it is read. */
export async function findAlike(
  key: string,
  situation: Pick<Situation, 'place' | 'at'>,
): Promise<Alike> {
  const since = now().getTime()
  const fresh = pages.find(key, since)
  if (fresh) return { key, since, changes: fresh.changes, page: fresh }
  const changes = await changesUpToNow(situation).catch(() => null)
  const old = pages.old(key, since)
  const page = old?.changes === changes ? old : null
  if (page) page.stood = since
  return { key, since: now().getTime(), changes, page }
}

/** The page of a group as one reader is sent it; where none stands, `make` makes it with its slots open. */
export async function makeAlike(
  { page, key, ...age }: Alike,
  own: Own,
  make: () => Promise<{ html: Buffer<ArrayBuffer>; failed: boolean }>,
) {
  if (page) return { html: filledFor(page, own), failed: false }
  const { html, failed } = await make()
  const made = await cutAtSlots(age, html)
  if (!failed && key !== null) pages.keep(key, made)
  return { html: filledFor(made, own), failed }
}

async function cutAtSlots(
  { since, changes }: Omit<Age, 'stood'>,
  html: Buffer,
): Promise<AlikePage> {
  const entries = new Map<number, string>()
  const open = html.toString().replace(entry, (_whole, number, rest) => {
    const first = entries.size === 0
    entries.set(Number(number), `<li>${rest}`)
    return first ? openSlots.chosen : ''
  })
  const cut = open.split(anySlot)
  const pieces = await Promise.all(
    cut.map((piece) => slotOf.get(piece) ?? sharedPiece(Buffer.from(piece))),
  )
  return { since, stood: since, changes, pieces, entries, bytes: html.length }
}

/** A page of a group with what is one reader's own. */
export const filledFor = (page: AlikePage, own: Own): Buffer<ArrayBuffer> =>
  Buffer.concat(
    page.pieces.map((piece) => (typeof piece === 'string' ? ownIn(page, own, piece) : piece.plain)),
  )

/** The same, compressed: what is shared was compressed once for all. */
export const gzippedFor = (page: AlikePage, own: Own): Buffer<ArrayBuffer> =>
  gzipOf(page.pieces.map((piece) => (typeof piece === 'string' ? ownIn(page, own, piece) : piece)))

function ownIn({ entries }: AlikePage, own: Own, slot: Slot): Buffer {
  if (slot !== 'chosen') return Buffer.from(own[slot])
  const chosen = new Set(own.chosen)
  const left = [...entries].filter(([number]) => chosen.has(number))
  return Buffer.from(left.map(([, written]) => written).join(''))
}
