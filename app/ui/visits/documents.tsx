import type { VisitPhoto } from '#app/domain/visits/documents.ts'
import { FileList } from '#app/ui/documents/file-list.tsx'

/** The photos beside a visit, small, as links to the large ones. */
export function PhotosBeside({ photos }: { photos: readonly VisitPhoto[] }) {
  return photos.length > 0 ? <FileList files={photos} kind="photo" /> : null
}
