import { isInDraft } from '#models/proposals/proposal-draft.server.ts'
import { deleteUnkept, unkeptFiles } from '#models/records/file.server.ts'

/** A file that nothing refers to stays this long, for a form may still be on its way. */
const graceHours = 48
const atOnce = 200

/**
 * Removes photos and papers that were laid beside a draft and taken away again, or whose draft is gone. Returns how
 * many; meant to run once a day, and harmless when two processes run it at once.
 */
export async function removeUnusedFiles(at: Date): Promise<number> {
  const before = new Date(at.getTime() - graceHours * 3_600_000)
  let removed = 0
  for (const file of await unkeptFiles(before, atOnce)) {
    if (await isInDraft(file.place, file.id)) continue
    if (await deleteUnkept(file, before)) removed++
  }
  return removed
}
