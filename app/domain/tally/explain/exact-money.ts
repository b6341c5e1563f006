import { divide, type Fraction } from '../equal-shares/exact-basis.ts'
import type { ExactMoney } from './explanation.ts'

export const nothing: Fraction = { numerator: 0n, denominator: 1n }

export function subtract(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

export function isMore(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator > b.numerator * a.denominator
}

/** Shown as a reduced fraction, or a whole number where it is one. */
export function exactMoney({ numerator, denominator }: Fraction): ExactMoney {
  const common = greatestCommon(numerator < 0n ? -numerator : numerator, denominator)
  const [over, under] = [numerator / common, denominator / common]
  return {
    fraction: under === 1n ? String(over) : `${over}/${under}`,
    approximate: divide(numerator, denominator),
  }
}

export function readFraction({ fraction }: ExactMoney): Fraction {
  const [over = '0', under = '1'] = fraction.split('/')
  return { numerator: BigInt(over), denominator: BigInt(under) }
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b]
  while (left > 0n) [left, right] = [right % left, left]
  return right
}
