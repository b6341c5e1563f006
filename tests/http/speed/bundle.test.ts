import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { expect, inject, test } from 'vitest'

/** What has a program of the machine's own kind in it; see `vite.config.ts`. */
const native = ['@node-rs/argon2']

/** Packages that a bundle reads while it starts, by its own lines: not what it asks for later, or does without. */
function readAtStart(bundle: string): string[] {
  const names = [...bundle.matchAll(/^import (?:[^'"\n]*? from )?["']([^'"\n]+)["'];?$/gm)].map(
    ([, name = '']) => name,
  )
  return [...new Set(names)].filter((name) => !isBuiltin(name) && !name.startsWith('.'))
}

test('the server starts from one file: of its packages it reads those alone that cannot be put into it', () => {
  expect(readAtStart(readFileSync(inject('build'), 'utf8'))).toEqual(native)
})

test('a package that is read beside the bundle is seen', () => {
  expect(
    readAtStart('import { z } from "zod";\nimport "node:fs";\nimport express from "express";\n'),
  ).toEqual(['zod', 'express'])
})
