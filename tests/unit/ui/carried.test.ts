import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { carriedIn, carriedName, reviewField, toBeCarried } from '#app/forms/carried.ts'
import { formKeyField } from '#app/forms/rejected-form.ts'
import { secretFields } from '#app/forms/secret-fields.ts'

const form = { [formKeyField]: ['key.made-from'], title: ['Көпүрө'], theme: ['road', 'water'] }

test('whatever was filled in goes along, with what it was made from; secrets and marks of the way do not', () => {
  const sent = { ...form, password: ['жылкы'], current: ['кой'], code: ['123456'] }
  expect(toBeCarried({ ...sent, [reviewField]: ['1'], [carriedName('title')]: ['x'] })).toEqual(
    form,
  )
  expect(toBeCarried({ ...sent, title: [''], theme: [] })).toEqual({})
})

test('what goes along is sent under marked names and found under its own', () => {
  const marked = Object.entries(form).map(([name, values]) => [carriedName(name), values])
  expect(carriedIn({ login: ['0700'], ...Object.fromEntries(marked) })).toEqual(form)
})

test('more than the next form may bring does not go along', () => {
  const letters = (count: number) => ({ text: ['ү'.repeat(count)] })
  expect(toBeCarried(letters(140_000))).toEqual(letters(140_000))
  expect(toBeCarried(letters(160_000))).toEqual({})
})

test('every field for a password or a code is known as a secret', () => {
  const pages = ['app/ui', 'app/routes'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  )
  const fields = pages.flatMap((page) => [...page.matchAll(/<TextField\b[^>]*?\/>/gs)].map(String))
  const secret = fields.filter((one) => /type="password"|one-time-code/.test(one))
  const names = secret.map((one) => /name="([^"]+)"/.exec(one)?.[1] ?? one)
  expect(names.length).toBeGreaterThan(6)
  expect(names.filter((name) => !secretFields.has(name))).toEqual([])
})
