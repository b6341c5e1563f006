import { posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

const examples = '.examples.tsx'

/** Parts that no example shows, each for its reason. */
const without: Readonly<Record<string, string>> = {
  'app/ui/head/share-facts.tsx':
    'belongs into the head of a document; tests/http/frame/shared-link reads it',
  'app/ui/frame/route-failure.tsx': 'shows what a route threw; the page it shows has its examples',
  'app/ui/proposals/finding/listed-idea.tsx': 'makes an idea of a proposal; ideas have theirs',
  'app/ui/tally/recount/recount-desk.tsx':
    'hidden until its script runs, as tests/browser/tally does',
}

/** Files of the project that a file imports. */
function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? posix.join(posix.dirname(path), fileName)
        : fileName.replace(/^#app\//, 'app/'),
    )
}

/** Parts that are in no example, nor inside a part that is. */
function unseen(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const seen = new Set<string>()
  const see = (file: SourceFile | undefined) => {
    if (!file || seen.has(file.path)) return
    seen.add(file.path)
    for (const path of importsOf(file)) see(byPath.get(path))
  }
  for (const file of files) if (file.path.endsWith(examples)) see(file)
  return files
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.tsx') && !seen.has(path) && !(path in without))
}

test('every part is seen in an example, where axe looks at it', () => {
  expect(unseen(sourceFiles('app/ui'))).toEqual([])
})

test('the check sees a new part without an example, and one that needs no exception any more', () => {
  const files = sourceFiles('app/ui')
  const added = { path: 'app/ui/voting/paper-roll.tsx', text: 'export function PaperRoll() {}' }
  expect(unseen([...files, added])).toEqual([added.path])
  const known = files.map(({ path }) => path)
  expect(Object.keys(without).filter((path) => !known.includes(path))).toEqual([])
})
