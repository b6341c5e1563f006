import { expect, test } from 'vitest'
import { pagesIn } from '#app/site-map.ts'
import routes from '../../app/routes.ts'
import { sourceFiles } from './source-files.ts'

type Entry = { file: string; children?: Entry[] }
const filesOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ file, children }) => [`app/${file}`, ...filesOf(children ?? [])])

test('the folders of pages hold pages, each at an address', () => {
  const pages = new Set(filesOf(routes))
  const others = sourceFiles('app/routes')
    .map(({ path }) => path)
    .filter((path) => !pages.has(path))
  expect(others).toEqual([])
})

test('two nouns cannot claim the same address, whatever they call the number in it', () => {
  const first = { office: { 'benches/:bench': 'benches/bench.tsx' } }
  const second = { office: { 'benches/:number': 'proposals/bench.tsx' } }
  expect(() => pagesIn('office', [first, second])).toThrow('office/benches/:')
  expect(pagesIn('place', [first, second])).toEqual([])
})
