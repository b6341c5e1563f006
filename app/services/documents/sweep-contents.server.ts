import { documentRetention } from '#app/domain/documents/retention.ts'
import { contentsBegunBefore, deleteContent } from '#models/documents/contents.server.ts'
import { filesWithoutContent, withoutFile } from '#models/documents/file.server.ts'

const atOnce = 500

/**
 * Removes bytes that no file is made of: a process that was ended while it kept a photo leaves some behind. They are as
 * old as an unused file is before it goes, so that none is taken from under a form on its way. Returns how many.
 */
export async function sweepContents(at: Date): Promise<number> {
  const before = new Date(at.getTime() - documentRetention.files.stays.seconds * 1_000)
  let removed = 0
  for await (const ids of contentsBegunBefore(before, atOnce))
    for (const id of await withoutFile(ids)) {
      await deleteContent(id)
      removed++
    }
  return removed
}

/** Tells, as a failure of its job that the log names, which files have lost their bytes; nothing of them is removed. */
export async function tellLostContents(): Promise<void> {
  const lost: string[] = []
  for await (const file of filesWithoutContent(atOnce)) lost.push(file)
  if (lost.length > 0)
    throw new Error(`${lost.length} files without their content: ${lost.slice(0, 20).join(', ')}`)
}
