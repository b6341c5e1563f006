import type { Attachment } from '#app/domain/documents/attachment.ts'
import { kinds } from '#app/domain/documents/kinds.ts'
import { keepScan } from '#app/services/documents/keep-scan.server.ts'
import { takeBytes } from '#app/services/documents/take-bytes.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { Answers } from '../form.server.ts'
import type { FileFields } from '../upload.server.ts'
import { arrivedBefore, keepInForm } from './arrived-before.server.ts'

const field = 'file'

/** What arrived in the one file field of a form of the office. */
export type ArrivedDocument = { file: Attachment | null }

/** Takes the file of a document, a PDF or a photo of it, as it arrives. */
export function documentField({ person, place, at }: Pick<Situation, 'person' | 'place' | 'at'>) {
  const arrived: ArrivedDocument = { file: null }
  const fields: FileFields = new Map([
    [
      field,
      {
        maxBytes: kinds.photo.maxBytes,
        async take(file) {
          const taken = person && (await takeBytes({ place, at }, person.id, file))
          if (taken?.refused) return { field, reason: taken.reason }
          const kept = await keepScan(place, file, at)
          if (kept.refused) return { field, reason: kept.reason }
          arrived.file = kept.value
          return null
        },
      },
    ],
  ])
  return { fields, arrived }
}

/** The file that just arrived, or the one that came with an earlier sending of the same form; it stays in the form. */
export async function documentOf(
  answers: Answers,
  { file }: ArrivedDocument,
  sender: Pick<Situation, 'place' | 'person'>,
): Promise<Attachment | null> {
  const [earlier] = await arrivedBefore(answers, field, sender, 1)
  const found = file ?? earlier ?? null
  keepInForm(answers, field, sender, found ? [found] : [])
  return found
}
