import { expect, test } from 'vitest'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { xlsFormOf } from '#app/domain/visits/xlsform.ts'
import { workbookOfForm } from '#app/http/forms/visits/xlsform-file.server.ts'
import { formWords } from '#app/ui/visits/form-words.ts'
import { readByPyxform } from '#tests/support/python/pyxform.ts'

const places = shippedKinds.map(({ key, name }, at) => ({
  number: at + 1,
  kind: key,
  called: name,
}))
const form = xlsFormOf(shippedKinds, places, formWords(), '20261130')

test('the reader of ODK and Kobo takes the form of all kinds, in three languages', async () => {
  const { xform, warnings, refused } = readByPyxform(await workbookOfForm(form))
  expect([refused, warnings]).toEqual([null, []])
  for (const language of ['Кыргызча (ky)', 'Русский (ru)', 'English (en)'])
    expect(xform).toContain(`<translation lang="${language}"`)
  // Every measurement is asked, within its bounds, and only of its kind
  for (const { key, facts } of shippedKinds)
    for (const fact of facts) expect(xform).toContain(`/${key}_${fact.key}`)
  expect(xform).toMatch(/water_hours"[^>]*constraint="[^"]*&lt;= 24/)
  expect(xform).toMatch(/water_hours"[^>]*relevant="[^"]*'water'/)
  expect(xform).not.toContain('- -')
})

test('every text stands in three languages', () => {
  const [head = [], ...rows] = form.survey
  const labels = head.flatMap((name, column) => (name.startsWith('label::') ? [column] : []))
  expect(labels).toHaveLength(3)
  expect(rows.filter((row) => labels.some((column) => !row[column]))).toEqual([])
})

test('the reader sees a form that names a list which is not there', async () => {
  const choices = form.choices.filter(([list]) => list !== 'yes_no')
  const { refused } = readByPyxform(await workbookOfForm({ ...form, choices }))
  expect(refused).toContain('yes_no')
})
