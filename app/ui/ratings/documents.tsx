import type { Photo } from '#app/domain/ratings/documents.ts'
import { FileList } from '#app/ui/documents/file-list.tsx'

/** The photo beside a rating, small, as a link to the large one. */
export function PhotoBeside({ photo, number }: { photo: Photo | null; number: number }) {
  return photo ? <FileList files={[photo]} kind="photo" from={number} /> : null
}
