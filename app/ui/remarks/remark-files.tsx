import type { Remark } from '#app/domain/remarks/remark.ts'
import { FileList } from '#app/ui/documents/file-list.tsx'

/** Photos and papers beside a remark. */
export function RemarkFiles({ files }: Pick<Remark, 'files'>) {
  return (
    <>
      <FileList files={files} kind="photo" />
      <FileList files={files} kind="paper" />
    </>
  )
}
