import { expect, test } from 'vitest'
import { importedBy } from './imported.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** Rings of files that import each other, each told from one file on; imports of types count as well. */
function circles(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [`#${file.path}`, importedBy(file)]))
  const done = new Set<string>()
  const found: string[] = []
  const follow = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path)
    if (start >= 0) found.push([...way.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of imports.get(path) ?? []) follow(next.replace(/\?.*$/, ''), [...way, path])
    done.add(path)
  }
  for (const path of imports.keys()) follow(path, [])
  return found
}

test('no file knows itself by way of others, not even by a type', () => {
  expect(circles(sourceFiles('app', 'models', 'seed', 'commands', 'bench'))).toEqual([])
})

test('the check sees a circle that is closed by a type', () => {
  const files = [
    { path: 'app/domain/a.ts', text: "import { b } from './b.ts'" },
    { path: 'app/domain/b.ts', text: "import type { A } from '#app/domain/a.ts'" },
  ]
  expect(circles(files)).toEqual(['#app/domain/a.ts → #app/domain/b.ts → #app/domain/a.ts'])
})
