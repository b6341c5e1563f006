import { randomBytes } from 'node:crypto'
import { whenChanged } from '#app/services/changes.ts'
import { changesUpToNow } from '#app/services/changes-up-to-now.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { now } from '../settings/clock.server.ts'
import { type Age, cachedPages } from './cached-pages.server.ts'
import { gzipOf, type SharedPiece, sharedPiece } from './slotted-gzip.server.ts'

/** What of an alike page is each reader's own. */
const slots = ['formKey', 'whose', 'nonce'] as const
type Slot = (typeof slots)[number]
export type Own = Readonly<Record<Slot, string>>

/** What stands in a page for what is each reader's own; no text that anybody writes can be the same. */
const run = randomBytes(12).toString('hex')
export const openSlots: Own = {
  formKey: `slot-${run}-form`,
  whose: `slot-${run}-whose`,
  nonce: `slot-${run}-nonce`,
}
const slotOf = new Map(slots.map((slot) => [openSlots[slot], slot]))
const anySlot = new RegExp(`(${slots.map((slot) => openSlots[slot]).join('|')})`)

/** A finished page of many readers, cut at its slots: every second piece is the name of one. */
type AlikePage = Age & { pieces: readonly (SharedPiece | Slot)[]; bytes: number }

const mostBytes = 16 * 2 ** 20
/** A compressed piece is the smaller part of what a page takes. */
const pages = cachedPages<AlikePage>(mostBytes, ({ bytes }) => 2 * bytes + 4_096)
whenChanged(() => pages.clear(now().getTime()))

/** What a page of a group is kept under, how old what is read for it may be, and the page where it stands. */
export type Alike = { key: string; page: AlikePage | null } & Omit<Age, 'stood'>

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
  { page, ...alike }: Alike,
  own: Own,
  make: () => Promise<{ html: Buffer<ArrayBuffer>; failed: boolean }>,
) {
  if (page) return { html: filledFor(page, own), failed: false }
  const { html, failed } = await make()
  const made = await cutAtSlots(alike, html)
  if (!failed) pages.keep(alike.key, made)
  return { html: filledFor(made, own), failed }
}

async function cutAtSlots(
  { since, changes }: Omit<Alike, 'page'>,
  html: Buffer,
): Promise<AlikePage> {
  const cut = html.toString().split(anySlot)
  const pieces = await Promise.all(
    cut.map((piece) => slotOf.get(piece) ?? sharedPiece(Buffer.from(piece))),
  )
  return { since, stood: since, changes, pieces, bytes: html.length }
}

/** A page of a group with what is one reader's own. */
const filledFor = ({ pieces }: AlikePage, own: Own): Buffer<ArrayBuffer> =>
  Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(own[piece]) : piece.plain)),
  )

/** The same, compressed: what is shared was compressed once for all. */
export const gzippedFor = ({ pieces }: AlikePage, own: Own): Buffer<ArrayBuffer> =>
  gzipOf(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(own[piece]) : piece)))
