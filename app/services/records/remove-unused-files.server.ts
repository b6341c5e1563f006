import { recordRetention } from '#app/domain/records/retention.ts'
import { isInDraft } from '#models/proposals/proposal-draft.server.ts'
import { deleteUnkept, unkeptFiles } from '#models/records/file.server.ts'

const atOnce = 200

/**
 * Removes photos and papers that were laid beside a draft and taken away again, or whose draft is gone. Returns how
 * many; meant to run once a day, and harmless when two processes run it at once.
 */
export async function removeUnusedFiles(at: Date): Promise<number> {
  const before = new Date(at.getTime() - recordRetention.files.stays.seconds * 1_000)
  let removed = 0
  for (const file of await unkeptFiles(before, atOnce)) {
    if (await isInDraft(file.place, file.id)) continue
    if (await deleteUnkept(file, before)) removed++
  }
  return removed
}
