import { documentRetention } from '#app/domain/documents/retention.ts'
import { deleteUnkept, unkeptFiles } from '#models/documents/file.server.ts'
import { toldOf } from './holders.server.ts'

const atOnce = 200

/**
 * Removes photos and papers that were laid beside a draft and taken away again, or whose draft is gone. Returns how
 * many; meant to run once a day, and harmless when two processes run it at once.
 */
export async function removeUnusedFiles(at: Date): Promise<number> {
  const before = new Date(at.getTime() - documentRetention.files.stays.seconds * 1_000)
  let removed = 0
  for (const file of await unkeptFiles(before, atOnce)) {
    const { writers } = await toldOf(file.place, file.id)
    if (writers.length > 0) continue
    if (await deleteUnkept(file, before)) removed++
  }
  return removed
}
