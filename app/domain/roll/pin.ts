import { reason } from '../outcome.ts'
import type { Reason } from '../reasons.ts'

/** A personal identification number as its holder's document has it: fourteen figures. No public check figure is known. */
const pinLength = 14

/** A spreadsheet that takes a PIN for a number drops the noughts it begins with: so many at most are put back. */
const mostLost = 2

type Read = { pin: string; restored: boolean } | { pin: null; why: Reason }

/** The PIN in a cell, with the noughts that a spreadsheet has dropped; or what is wrong with it. */
export function pinIn(cell: string): Read {
  const bare = cell.replace(/[\s\u00a0\u202f'’]/g, '').replace(/[.,]0+$/, '')
  if (/^\d[.,]?\d*e\+?\d+$/i.test(bare)) return wrong(reason('pin-rounded', {}))
  if (!/^\d+$/.test(bare)) return wrong(reason('pin-no-figures', {}))
  const missing = pinLength - bare.length
  if (missing < 0 || missing > mostLost)
    return wrong(reason('pin-length', { found: bare.length, wanted: pinLength }))
  return { pin: bare.padStart(pinLength, '0'), restored: missing > 0 }
}

const wrong = (why: Reason) => ({ pin: null, why })

/** What a person is the keyed hash of, in one municipality: under a key that never leaves the key folder. */
export const personText = (place: string, pin: string) => `person|v1|${place}|${pin}`
