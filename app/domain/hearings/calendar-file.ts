import type { Point } from '../points.ts'

export type CalendarEvent = {
  /** A name of its own for all time. */
  id: string
  /** Grows with each change, so that a calendar takes the newer one. */
  revision: number
  /** When it was last written. */
  written: Date
  begins: Date
  ends: Date
  title: string
  about: string
  where: string
  point: Point | null
  calledOff: boolean
}

/** An event as iCalendar (RFC 5545), for the calendar of a phone. */
export function calendarFile(event: CalendarEvent): string {
  const { id, revision, written, begins, ends, title, about, where, point, calledOff } = event
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ashar//Hearings//KY',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${inUtc(written)}`,
    `DTSTART:${inUtc(begins)}`,
    `DTEND:${inUtc(ends)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    `LOCATION:${escaped(where)}`,
    ...(point ? [`GEO:${point.latitude};${point.longitude}`] : []),
    `STATUS:${calledOff ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const inUtc = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/g, '')

const escaped = (words: string) =>
  words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n')

const mostOctets = 75
const octets = (sign: string) => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** No line longer than 75 octets; what is longer goes on in a line that begins with a space, and no letter is parted. */
function folded(line: string): string {
  let [text, used] = ['', 0]
  for (const sign of line) {
    const length = octets(sign)
    if (used + length > mostOctets) [text, used] = [`${text}\r\n `, 1]
    text += sign
    used += length
  }
  return text
}
