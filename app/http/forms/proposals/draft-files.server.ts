import { kinds } from '#app/domain/documents/kinds.ts'
import type { FileFields } from '#app/http/forms/upload.server.ts'
import { attachFile } from '#app/services/proposals/writing/save-draft.server.ts'
import type { Situation } from '#app/services/situation.ts'

/** Files of a form go to its draft the moment each has arrived. */
export function filesFor(situation: Situation, draft: number): FileFields {
  return new Map([
    [
      'photos',
      {
        maxBytes: kinds.photo.maxBytes,
        take: (file) => attachFile(situation, draft, 'photo', file),
      },
    ],
    [
      'papers',
      {
        maxBytes: kinds.paper.maxBytes,
        take: (file) => attachFile(situation, draft, 'paper', file),
      },
    ],
  ])
}
