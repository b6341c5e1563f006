import { sha256 } from '#app/sha256.server.ts'

export type ContentSum = { documents: number; sum: string }

const modulus = 1n << 256n

/**
 * What a collection holds, in one number that does not depend on the order of its documents: the sum of their SHA-256.
 * Two databases that give the same number hold the same bytes.
 */
export function contentSum() {
  let documents = 0
  let sum = 0n
  return {
    add(document: Uint8Array) {
      documents++
      const hash = sha256(document)
      sum = (sum + BigInt(`0x${hash}`)) % modulus
    },
    result: (): ContentSum => ({ documents, sum: sum.toString(16).padStart(64, '0') }),
  }
}

/** The number over documents as they come. */
export async function sumOf(documents: AsyncIterable<Uint8Array>): Promise<ContentSum> {
  const sum = contentSum()
  for await (const document of documents) sum.add(document)
  return sum.result()
}
