import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forms } from '#tests/http/roles/forms.ts'
import { pages } from '#tests/http/roles/pages.ts'
import { everyAddress } from '#tests/support/addresses.ts'

test('every address is in the table of pages, and every one that takes forms in that of forms', () => {
  const addresses = everyAddress()
  const known = addresses.map(({ pattern }) => pattern).sort()
  expect(Object.keys(pages).sort()).toEqual(known)
  const withForms = addresses.filter(({ takesForms }) => takesForms).map(({ pattern }) => pattern)
  const sent = new Set(forms.map(({ to }) => to.replace(/\?.*/, '')))
  expect([...sent].sort()).toEqual(withForms.sort())
})

test('a form that cannot succeed among the others names the test in which it does', () => {
  const named = forms.flatMap(({ succeedsIn }) => (succeedsIn ? [succeedsIn] : []))
  const missing = named.filter(
    (file) => !existsSync(new URL(`../http/${file}.test.ts`, import.meta.url)),
  )
  expect(missing).toEqual([])
})
