import { expect, test } from 'vitest'
import { importedBy } from './imported.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

const app = (...parts: string[]) => new RegExp(`^(${parts.join('|')})`)

/** Knowledge points one way: routes → services → domain, services → models → domain. */
const mayImport: Record<string, RegExp> = {
  'app/domain': app('#app/domain/'),
  'app/i18n': app('#app/(domain|i18n)/'),
  'app/paths': app('#app/(domain/|site-map.ts$)'),
  'app/enhance': app('#app/(domain|enhance)/', 'leaflet'),
  'app/forms': app('#app/(domain|forms)/'),
  'app/ui': app(
    '#app/(domain|forms|i18n|ui|paths.ts)',
    '@remix-run/react$',
    'd3-hierarchy$',
    'react(-dom/server)?$',
  ),
  'app/services': app(
    '#app/(domain|services|i18n|paths.ts|sha256.server.ts)',
    '#models/',
    'node:',
    '@node-rs/argon2$',
    'csv-parse/sync$',
    'fflate$',
    'nodemailer$',
    'otpauth$',
    'qrcode$',
    'read-excel-file/node$',
    'sax$',
    'sharp$',
    'supercluster$',
    'topojson-client$',
    'world-atlas/',
    'zod$',
  ),
  'app/routes': app(
    '#app/(services|domain|forms|ui|i18n|http|routes|enhance|paths.ts)',
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

/** What `app/http` makes and therefore has to know of the interface: nothing else of it. */
const made = app(
  '#app/(?!ui/)',
  // A page is made there with its look, and what is for one reader is put into it as it is sent
  '#app/ui/(fields/field-names.ts|fields/for-form.ts|for-viewer.tsx|look.css|maps/map-place.tsx)(\\?url)?$',
  // Lists and papers are described in the words of the interface, and made into files there
  '#app/ui/(say.ts|proposals/papers/receipt-paper.ts)$',
  // The steps in which a proposal is written: what their pages show is put together from several sources
  '#app/ui/proposals/writing/(check-page.ts|draft-step.tsx|step-props.ts|words-of-text.ts)$',
  '(?!#app/)',
)

test('app/http knows of the interface only what it has to make', () => {
  const files = sourceFiles('app/http')
  expect(offences(files, made)).toEqual([])
  const asked = new Set(files.flatMap(importedBy).filter((name) => name.startsWith('#app/ui/')))
  expect(asked.size).toBe(11)
})

test.each([
  ['a model', "import { readRound } from '#models/rounds/round.server.ts'"],
  ['a model by a relative path', "import { readRound } from '../../../models/round.server.ts'"],
  ['a library', "import { z } from 'zod'"],
])('the check sees %s in the domain', (_what, text) => {
  const file = { path: 'app/domain/rounds/round.ts', text }
  expect(offences([file], mayImport['app/domain'] ?? /^$/)).toHaveLength(1)
})
