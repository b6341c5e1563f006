import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

/** What a file imports, types too; a relative path as the address from the project's folder: `#app/domain/money.ts`. */
export function importedBy({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? `#${posix.join(posix.dirname(path), fileName)}` : fileName,
    )
}
