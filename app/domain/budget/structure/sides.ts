import type { Side } from '../line.ts'
import { isIncome, isSpending } from '../sheets/words.ts'
import { isFunctional } from './codes.ts'
import type { Node } from './node.ts'

const ofFinancing = /финансир|каржылоо|погашен|жабуу булак/u
const ofRevenue = /салык|салыг|налог|трансферт|грант|патент|роялти/u

/** The side that words name; null where they name none or both. */
export function sideNamed(plain: string): Side | null {
  const [income, spending] = [isIncome(plain), isSpending(plain)]
  if (income !== spending) return income ? 'revenue' : 'expenditure'
  return !income && ofFinancing.test(plain) ? 'financing' : null
}

/** The side of a line at the top, by its code and words and by those under it. */
export function sideOf(node: Node): Side | null {
  if (hasFunctional(node)) return 'expenditure'
  const own = sideNamed(node.line.plain)
  if (own) return own
  if (/^1\d*$/.test(node.line.code.replace(/\D.*$/, '')) && node.line.code.length >= 2)
    return 'revenue'
  if (/^[23]\d{1,7}$/.test(node.line.code)) return 'expenditure'
  return ofRevenue.test(node.line.plain) ? 'revenue' : null
}

const hasFunctional = ({ line, parts }: Node): boolean =>
  isFunctional(line.code) || parts.some(hasFunctional)
