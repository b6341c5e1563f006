import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryBundle, readTilePath, tilePath } from '#app/domain/ledger/tile-path.ts'
import {
  grow,
  type Hash,
  leafHash,
  newTree,
  rootAt,
  rootOf,
  sizeOf,
  tileOf,
} from '#app/domain/ledger/tree.ts'

const hash: Hash = (bytes) => createHash('sha256').update(bytes).digest()
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The leaves and roots with which implementations of RFC 6962 and RFC 9162 are tried (Certificate Transparency). */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((one) => Buffer.from(one, 'hex'))
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('roots are those that RFC 6962 is tried with, of none to eight leaves', () => {
  const tree = newTree()
  grow(hash, tree, leaves)
  expect(roots.map((_, size) => hex(rootAt(hash, tree, size)))).toEqual(roots)
})

/** The definition of RFC 9162, 2.1.1, as it is written. */
function defined(list: readonly Uint8Array[]): Uint8Array {
  const [only] = list
  if (!only) return hash(new Uint8Array())
  if (list.length === 1) return leafHash(hash, only)
  let left = 1
  while (left * 2 < list.length) left *= 2
  return hash(
    Buffer.concat([Buffer.of(1), defined(list.slice(0, left)), defined(list.slice(left))]),
  )
}

test('a tree that grows in steps has at every size the root of its definition', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      (steps, cut) => {
        const [tree, all] = [newTree(), [] as Uint8Array[]]
        for (const step of steps) {
          const more = Array.from({ length: step }, (_, at) => Buffer.from(`${all.length + at}`))
          grow(hash, tree, more)
          all.push(...more)
        }
        const size = cut % (all.length + 1)
        expect(sizeOf(tree)).toBe(all.length)
        expect(hex(rootAt(hash, tree, size))).toBe(hex(defined(all.slice(0, size))))
      },
    ),
    { numRuns: 100 },
  )
})

test('a tile of a level holds the roots of complete subtrees, and is not given before it is whole', () => {
  const tree = newTree()
  const all = Array.from({ length: 600 }, (_, at) => Buffer.from(`leaf ${at}`))
  grow(hash, tree, all)
  expect(tileOf(tree, 1, 0, 2)?.map(hex)).toEqual(
    [all.slice(0, 256), all.slice(256, 512)].map((part) => hex(defined(part))),
  )
  expect(tileOf(tree, 0, 2, 88)?.length).toBe(88)
  expect(tileOf(tree, 0, 2, 89)).toBeNull()
  expect(tileOf(tree, 1, 0, 3)).toBeNull()
  expect(hex(rootOf(hash, tileOf(tree, 0, 1, 256) ?? []))).toBe(hex(defined(all.slice(256, 512))))
})

test('every tile has one address', () => {
  // The example of the specification
  expect(readTilePath('0/x001/x234/067')).toEqual({ level: 0, number: 1234067, width: 256 })
  expect(readTilePath('entries/000.p/7')).toEqual({ level: 'entries', number: 0, width: 7 })
  for (const wrong of [
    '0/1',
    '0/x000/001',
    '00/001',
    '0/001.p/256',
    '0/001.p/0',
    '0/001/',
    '-1/000',
  ])
    expect(readTilePath(wrong), wrong).toBeNull()
  fc.assert(
    fc.property(
      fc.nat({ max: 63 }),
      fc.nat({ max: 1e9 }),
      fc.integer({ min: 1, max: 256 }),
      (...tile) => {
        const [level, number, width] = tile
        expect(readTilePath(tilePath({ level, number, width }))).toEqual({ level, number, width })
      },
    ),
  )
})

test('lines lie in a bundle behind their lengths', () => {
  const long = 'x'.repeat(300)
  const bytes = Buffer.from(entryBundle(['ab', long].map((text) => Buffer.from(text))))
  expect(bytes.subarray(0, 6).toString('hex')).toBe(`0002${Buffer.from('ab').toString('hex')}012c`)
  expect(bytes.length).toBe(2 + 2 + 2 + 300)
})
