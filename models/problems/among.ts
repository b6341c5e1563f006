/** Numbers as a query finds them: where none between them is missing, one walk of an index instead of one for each. */
export function among(numbers: readonly number[]) {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const isWhole = last - first === numbers.length - 1 && new Set(numbers).size === numbers.length
  return isWhole ? { $gte: first, $lte: last } : { $in: [...numbers] }
}
