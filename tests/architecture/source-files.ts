import { readdirSync, readFileSync } from 'node:fs'

export type SourceFile = { path: string; text: string }

/** The project's own source files below some folders, with `/` in their paths. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((path) => /\.(tsx?|mjs)$/.test(path))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  )
}
