import { type Signs, withoutSpaces } from './signs.ts'

/** What an amount says, in the unit of its table. */
export type ReadAmount =
  | { is: 'amount'; value: number }
  /** Left empty, a dash, or a cross for "does not apply". */
  | { is: 'nothing' }
  /** It has several meanings, or letters among its digits: what it may be. */
  | { is: 'doubtful'; readings: readonly number[] }
  | { is: 'words' }

const nothing = /^[-‐‑‒–—―−.…]*$|^[xх×]$/i
const currency = /(сомдон|сомго|сомов|сома|сом|som|kgs|с\.|c\.)\.?$/i
const minus = '[-‐‑‒–—―−]'
const negative = [/^\((.+)\)$/, new RegExp(`^${minus}(.+)$`), new RegExp(`^(.+)${minus}$`)]

/** Reads an amount as offices write it: `42 877,0`, `1 250.5`, `(12,3)`, `–700`, `700-`. */
export function readAmount(written: string, signs: Signs): ReadAmount {
  const bare = withoutSpaces(written).replace(currency, '')
  if (nothing.test(bare)) return { is: 'nothing' }
  for (const sign of negative) {
    const rest = sign.exec(bare)?.[1]
    if (rest !== undefined) return negated(readDigits(rest, signs))
  }
  return readDigits(bare.replace(/^\+/, ''), signs)
}

function negated(read: ReadAmount): ReadAmount {
  if (read.is === 'amount') return { is: 'amount', value: -read.value }
  if (read.is === 'doubtful') return { is: 'doubtful', readings: read.readings.map((one) => -one) }
  return read
}

function readDigits(text: string, signs: Signs): ReadAmount {
  const plain = /^(\d+)(?:([.,])(\d*))?$/.exec(text)
  if (plain) return readPlain(plain[1] ?? '', plain[2] ?? '', plain[3] ?? '', signs)
  const grouped = /^\d{1,3}(?:(\.)\d{3}(?:\.\d{3})*(?:,\d+)?|(,)\d{3}(?:,\d{3})*(?:\.\d+)?)$/.exec(
    text,
  )
  if (grouped) {
    const [, point] = grouped
    const digits = point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
    return { is: 'amount', value: Number(digits) }
  }
  const lookAlike = withDigits(text)
  if (lookAlike === text || !/\d/.test(text)) return { is: 'words' }
  const read = readDigits(lookAlike, signs)
  if (read.is === 'amount') return { is: 'doubtful', readings: [read.value] }
  return read
}

function readPlain(whole: string, sign: string, part: string, signs: Signs): ReadAmount {
  const decimal = Number(`${whole}.${part || '0'}`)
  const mayGroup = part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (!mayGroup || (sign === ',' && signs.comma === 'decimal'))
    return { is: 'amount', value: decimal }
  const thousands = Number(whole + part)
  if (sign === ',') return { is: 'amount', value: thousands }
  if (signs.point === 'unknown') return { is: 'doubtful', readings: [decimal, thousands] }
  return { is: 'amount', value: signs.point === 'decimal' ? decimal : thousands }
}

/** Letters that are typed or recognised in place of digits. */
const digitOf: Readonly<Record<string, string>> = {
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  З: '3',
  з: '3',
  l: '1',
  I: '1',
  І: '1',
  б: '6',
  В: '8',
  B: '8',
  S: '5',
}

/** The same text with digits in place of the letters that look like them. */
export function withDigits(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => digitOf[letter] ?? letter)
}
