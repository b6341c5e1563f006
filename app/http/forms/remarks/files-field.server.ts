import type { Attachment } from '#app/domain/documents/attachment.ts'
import { kinds } from '#app/domain/documents/kinds.ts'
import { fault } from '#app/domain/outcome.ts'
import { mostFiles } from '#app/domain/remarks/remark.ts'
import { isMeantAsPdf, keepPaper } from '#app/services/documents/keep-paper.server.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { takeBytes } from '#app/services/documents/take-bytes.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { arrivedBefore, keepInForm } from '../documents/arrived-before.server.ts'
import type { Answers } from '../form.server.ts'
import type { FileFields } from '../upload.server.ts'

const field = 'files'

export type ArrivedFiles = { files: Attachment[] }

/** Takes photos and papers beside a remark as they arrive, a few at most. */
export function filesField({ person, place, at }: Pick<Situation, 'person' | 'place' | 'at'>) {
  const arrived: ArrivedFiles = { files: [] }
  const fields: FileFields = new Map([
    [
      field,
      {
        maxBytes: kinds.photo.maxBytes,
        async take(file) {
          if (arrived.files.length >= mostFiles)
            return fault(field, 'remark-too-many-files', { max: mostFiles })
          const taken = person && (await takeBytes({ place, at }, person.id, file))
          if (taken?.refused) return { field, reason: taken.reason }
          const isPaper = file.bytes !== null && isMeantAsPdf(file.bytes)
          const kept = isPaper ? await keepPaper(place, file, at) : await keepPhoto(place, file, at)
          // The field takes both, so that what is no photo is told of both.
          if (kept.refused && kept.reason.key === 'not-a-photo')
            return fault(field, 'not-a-scan', { name: file.name })
          if (kept.refused) return { field, reason: kept.reason }
          arrived.files.push(kept.value)
          return null
        },
      },
    ],
  ])
  return { fields, arrived }
}

/** What just arrived, after what came with an earlier sending of the same form; they stay in the form. */
export async function filesOf(
  answers: Answers,
  { files }: ArrivedFiles,
  sender: Pick<Situation, 'place' | 'person'>,
) {
  const earlier = await arrivedBefore(answers, field, sender, mostFiles)
  const known = new Map([...earlier, ...files].map((file) => [file.id, file]))
  const all = [...known.values()].slice(0, mostFiles)
  keepInForm(answers, field, sender, all)
  return all
}
