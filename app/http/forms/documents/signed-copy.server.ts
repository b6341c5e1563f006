import type { Attachment } from '#app/domain/documents/attachment.ts'
import { accepted, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type ArrivedDocument, documentOf } from './document-field.server.ts'

/** The signed copy of a paper as it arrived; null where none did. */
export async function readScan(
  { answers, faults, arrived }: Sent<ArrivedDocument>,
  sender: Pick<Situation, 'place' | 'person'>,
): Promise<Outcome<Attachment | null>> {
  const file = await documentOf(answers, arrived, sender)
  return faults.length > 0 ? refuseInput(faults) : accepted(file)
}
