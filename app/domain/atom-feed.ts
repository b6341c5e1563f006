import type { Language } from './language.ts'
import type { Point } from './points.ts'

export type FeedEntry = {
  /** A name of its own for all time, as `urn:…`. */
  id: string
  title: string
  at: Date
  href: string
  /** Sentences, one after the other. */
  summary: string
  /** Where it is, told as GeoRSS does. */
  point?: Point | null
}

export type Feed = {
  language: Language
  id: string
  title: string
  author: string
  /** Where the feed itself is, and the page it belongs to. */
  self: string
  href: string
  /** The newest first. */
  entries: readonly FeedEntry[]
}

/** A feed as Atom (RFC 4287), for whoever follows what is published. */
export function atomFeed({ language, id, title, author, self, href, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${placed(entries)} xml:lang="${language}">`,
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${(entries[0]?.at ?? new Date(0)).toISOString()}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    `<link rel="self" href="${escaped(self)}"/>`,
    `<link href="${escaped(href)}"/>`,
    ...entries.map(entryOf),
    '</feed>',
  ].join('\n')
}

/** The names of GeoRSS, where anything has a point. */
const placed = (entries: readonly FeedEntry[]) =>
  entries.some(({ point }) => point) ? ' xmlns:georss="http://www.georss.org/georss"' : ''

const entryOf = ({ id, title, at, href, summary, point }: FeedEntry) =>
  [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${at.toISOString()}</updated>`,
    `<link href="${escaped(href)}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    ...(point ? [`<georss:point>${point.latitude} ${point.longitude}</georss:point>`] : []),
    '</entry>',
  ].join('')

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** What XML reads otherwise, and what it does not know at all. */
const escaped = (words: string) =>
  words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
