import { type AuditLine, checkChain } from '#app/domain/records/audit-chain.ts'
import { sha256 } from '#app/sha256.server.ts'
import { smallCollection } from '#models/database/contents.server.ts'
import { chainHead, readLines } from '#models/records/audit-line.server.ts'

/** The end of every municipality's chain in one text: while it stays the same, no command was carried out. */
export async function chainEnds(): Promise<string> {
  const heads = await smallCollection('audit-heads')
  return heads
    .map(({ place, number, hash }) => `${place} ${number} ${hash}`)
    .sort()
    .join('\n')
}

const batch = 1_000

/** One sentence for every municipality whose audit chain does not hold. */
export async function brokenChains(): Promise<string[]> {
  const broken: string[] = []
  for (const { place } of await smallCollection('audit-heads')) {
    const fault = await firstFault(String(place))
    if (fault)
      broken.push(
        `The audit chain of ${place} does not hold at line ${fault.number} (${fault.kind}): it was so in the export too.`,
      )
  }
  return broken
}

async function firstFault(place: string) {
  const check = checkChain(sha256)
  const head = await chainHead(place)
  for (let from = 1; from <= head.number; from += batch) {
    const lines: AuditLine[] = await readLines(place, from, batch)
    for (const line of lines) {
      const fault = check.next(line)
      if (fault) return fault
    }
  }
  return check.end(head)
}
