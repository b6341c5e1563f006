import type { Attachment } from '#app/domain/documents/attachment.ts'
import { accepted, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import { type ArrivedDocument, documentOf } from '../documents/document-field.server.ts'

export { documentField } from '../documents/document-field.server.ts'

/** The signed copy of minutes as it arrived; null where none did. */
export async function readScan(
  { answers, faults, arrived }: Sent<ArrivedDocument>,
  place: string,
): Promise<Outcome<Attachment | null>> {
  const file = await documentOf(answers, arrived, place)
  return faults.length > 0 ? refuseInput(faults) : accepted(file)
}
