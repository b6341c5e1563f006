import { expect, test } from 'vitest'
import { importedBy } from './imported.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

const app = (...parts: string[]) => new RegExp(`^(${parts.join('|')})`)

/** Knowledge points one way: routes → services → domain, services → models → domain. */
const mayImport: Record<string, RegExp> = {
  'app/domain': app('#app/domain/'),
  'app/i18n': app('#app/(domain|i18n)/'),
  'app/enhance': app('#app/(domain|enhance)/', 'leaflet'),
  'app/ui': app('#app/(domain|i18n|ui|paths.ts)', '@remix-run/react$', 'react$'),
  'app/services': app(
    '#app/(domain|services|i18n|paths.ts|sha256.server.ts)',
    '#models/',
    'node:',
    '@node-rs/argon2$',
    'nodemailer$',
    'otpauth$',
    'qrcode$',
    'sharp$',
    'supercluster$',
    'topojson-client$',
    'world-atlas/',
    'zod$',
  ),
  'app/routes': app(
    '#app/(services|domain|ui|i18n|http|routes|enhance|paths.ts|site-map.ts)',
    '@remix-run/',
    'react$',
    'zod$',
  ),
  models: app('#app/domain/', '#app/sha256.server.ts$', '#models/', 'mongo', 'node:'),
}

function offences(files: readonly SourceFile[], allowed: RegExp) {
  return files.flatMap((file) =>
    importedBy(file)
      .filter((name) => !allowed.test(name))
      .map((name) => `${file.path} imports ${name}`),
  )
}

test.each(Object.entries(mayImport))('%s imports only what it may', (folder, allowed) => {
  expect(offences(sourceFiles(folder), allowed)).toEqual([])
})

test.each([
  ['a model', "import { readRound } from '#models/rounds/round.server.ts'"],
  ['a model by a relative path', "import { readRound } from '../../../models/round.server.ts'"],
  ['a library', "import { z } from 'zod'"],
])('the check sees %s in the domain', (_what, text) => {
  const file = { path: 'app/domain/rounds/round.ts', text }
  expect(offences([file], mayImport['app/domain'] ?? /^$/)).toHaveLength(1)
})
