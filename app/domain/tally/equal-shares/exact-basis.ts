/** An exact fraction of money; the denominator is above nought. */
export type Fraction = { numerator: bigint; denominator: bigint }

/**
 * The exact numbers of one run of Equal Shares over one common denominator: the share every ballot
 * got, and the payment for each project bought so far. Every voter's money is a whole-number
 * combination of these, so no fraction is kept for a voter.
 */
export type ExactBasis = { denominator: bigint; share: bigint; payments: bigint[] }

/** A payment for one point: `numerator / (basis.denominator × weight)`. */
export type ExactPayment = { numerator: bigint; weight: number }

export function openBasis(share: Fraction): ExactBasis {
  return { denominator: share.denominator, share: share.numerator, payments: [] }
}

/** Takes a new payment into the basis, bringing everything over one denominator again. */
export function addPayment(basis: ExactBasis, { numerator, weight }: ExactPayment): void {
  const common = greatestCommon(Number(numerator % BigInt(weight)), weight)
  const factor = BigInt(weight / common)
  if (factor !== 1n) {
    basis.denominator *= factor
    basis.share *= factor
    basis.payments = basis.payments.map((payment) => payment * factor)
  }
  basis.payments.push(numerator / BigInt(common))
}

export function approximate(basis: ExactBasis, { numerator, weight }: ExactPayment): number {
  return divide(numerator, basis.denominator * BigInt(weight))
}

function greatestCommon(a: number, b: number): number {
  let [left, right] = [Math.abs(a), b]
  while (left > 0) [left, right] = [right % left, left]
  return right
}

/** The quotient as a double, correct to its last binary place or two, however long the numbers. */
export function divide(numerator: bigint, denominator: bigint): number {
  const shift = length(denominator) - length(numerator) + 64
  const quotient =
    shift >= 0
      ? (numerator << BigInt(shift)) / denominator
      : numerator / (denominator << BigInt(-shift))
  return Number(quotient) * 2 ** -shift
}

/** Number of binary places, rounded up to the next four. */
function length(value: bigint): number {
  return value.toString(16).length * 4
}
