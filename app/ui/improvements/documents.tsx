import type { Evidence } from '#app/domain/improvements/documents.ts'
import { FileList } from '#app/ui/documents/file-list.tsx'

/** What shows it: a photo small, a paper as a link. */
export function EvidenceShown({ evidence }: { evidence: Evidence }) {
  return <FileList files={[evidence]} kind={evidence.kind} />
}
